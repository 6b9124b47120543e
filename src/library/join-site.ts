import type { Contact } from './helps.ts'
import type { FilePlace, Language, Place, Theme } from './model.ts'
import { didYouMean } from './nearest.ts'
import type { RawContent } from './raw-content.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'
import type { SiteData } from './site-data.ts'

/** Puts the contacts that `site.yaml` names in their place; reports those that lead nowhere. */
export function joinSite({ root, sites, themes, contacts: written }: RawContent, contacts: ReadonlyMap<string, Contact>, report: Report): SiteData {
  const mute = new Set<string>()
  const find = (id: string | null, what: string, file: string, place: Place): Contact | null => {
    if (id === null) return null
    const contact = contacts.get(id)
    if (contact !== undefined && (contact.phone ?? contact.sms) !== null) return contact
    if (contact === undefined) {
      reportOn(file, report)(place, {
        rule: 'contact-unknown',
        lacks: { kind: 'contact', id },
        message: `Le contact « ${id.slice(0, 80)} » (${what}) n'existe pas : personne ne serait joignable.`,
        hint: didYouMean(id, contacts.keys(), 'Corrigez le nom, ou complétez contacts.yaml.'),
      })
    } else if (!mute.has(id)) {
      // Told where the number is missing, once, however often the contact is named.
      mute.add(id)
      const own = written.find(({ value }) => value === contact)
      reportOn(own?.file ?? file, report)(own?.place ?? place, {
        rule: 'contact-mute',
        message: `Le contact « ${id.slice(0, 80)} » n'a ni téléphone ni SMS, et ${file}:${place.line} (${what}) le nomme : personne ne serait joignable.`,
        hint: 'Donnez-lui un numéro, ou nommez là-bas un autre contact.',
      })
    }
    return null
  }
  for (const { value: { id, helpline }, file, place } of themes) find(helpline, `thème ${id}`, file, place)
  const [site] = sites
  if (site === undefined) return unnamed(root)
  const { file, value: { helpline, feed_tag: feedTag, helplineAt, emergency, emergencyAt, languages: _, places, ...own } } = site
  return {
    ...own,
    feedTag,
    helpline: find(helpline, 'helpline', file, helplineAt),
    emergency: emergency.flatMap(({ contact: id, say }, index) => {
      const contact = find(id, 'emergency', file, emergencyAt[index] ?? helplineAt)
      return contact === null ? [] : [{ contact, say }]
    }),
    places: new Map(Array.from(places, ([path, place]): [string, FilePlace] => [path, { file, ...place }])),
  }
}

/** A folder that does not say whose site it is: its own name stands for it. */
function unnamed(root: string): SiteData {
  return {
    name: root, tagline: null, headline: null, invitation: null, publisher: null, host: null, licence: null,
    colours: { light: {}, dark: {} }, logo: null, helpline: null, feedTag: null, emergency: [], places: new Map(),
  }
}

/** The languages in the order that `site.yaml` gives; those that it does not name come after. */
export function inSiteOrder(languages: readonly Language[], { sites: [site] }: RawContent, report: Report): readonly Language[] {
  if (site === undefined) return languages
  const { file, value: { languages: order, places } } = site
  const known = new Set(languages.map(({ code }) => code))
  order.forEach((code, index) => {
    const place = places.get(`languages.${index}`) ?? site.place
    if (!known.has(code)) {
      reportOn(file, report)(place, {
        rule: 'language-unknown',
        lacks: { kind: 'language', id: code },
        message: `La langue « ${code.slice(0, 80)} » n'est pas connue : elle ne serait pas montrée.`,
        hint: didYouMean(code, known, 'Corrigez le code, ou ajoutez la langue.'),
      })
    } else if (order.indexOf(code) !== index) {
      reportOn(file, report)(place, {
        rule: 'id-duplicate',
        message: `La langue « ${code} » est déjà plus haut dans la liste : on ne saurait pas où la montrer.`,
        hint: 'Gardez une seule des deux lignes.',
      })
    }
  })
  const rank = ({ code }: Language) => (order.includes(code) ? order.indexOf(code) : order.length)
  return languages.toSorted((a, b) => rank(a) - rank(b))
}

/** Who gives today's figures of a theme: its own line, else the site's. */
export function helplineOf(theme: Theme | undefined, site: SiteData): string | null {
  return theme?.helpline ?? site.helpline?.id ?? null
}
