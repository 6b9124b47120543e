import type { Contact } from './helps.ts'
import { didYouMean } from './nearest.ts'
import type { FilePlace, Place } from './place.ts'
import type { RawContent } from './raw-content.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'
import type { SiteData } from './site-data.ts'
import type { Theme } from './theme.ts'

/** Puts the contacts that `site.yaml` names in their place; reports those that lead nowhere. */
export function joinSite(
  { root, sites, themes, contacts: written }: RawContent,
  contacts: ReadonlyMap<string, Contact>,
  report: Report,
): SiteData {
  const mute = new Set<string>()
  const find = (id: string | null, what: string, file: string, place: Place, bySite = false): Contact | null => {
    if (id === null) return null
    const contact = contacts.get(id)
    if (contact !== undefined && (contact.phone ?? contact.sms ?? (bySite ? contact.url : null)) !== null)
      return contact
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
        message: `Le contact « ${id.slice(0, 80)} » n'a ni téléphone ni SMS${bySite ? ' ni site' : ''}, et ${file}:${place.line} (${what}) le nomme : personne ne serait joignable.`,
        hint: 'Donnez-lui un numéro, ou nommez là-bas un autre contact.',
      })
    }
    return null
  }
  for (const {
    value: { id, helpline },
    file,
    place,
  } of themes)
    find(helpline, `thème ${id}`, file, place)
  const [site] = sites
  if (site === undefined) return unnamed(root)
  const {
    file,
    value: {
      helpline,
      relay,
      feed_tag: feedTag,
      search_examples: searchExamples,
      quick_leave: quickLeave,
      helplineAt,
      relayAt,
      emergency,
      emergencyAt,
      languages: _,
      places,
      ...own
    },
  } = site
  return {
    ...own,
    feedTag,
    searchExamples,
    quickLeave,
    helpline: find(helpline, 'helpline', file, helplineAt),
    relay: find(relay, 'relay', file, relayAt, true),
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
    name: root,
    tagline: null,
    headline: null,
    searchExamples: null,
    invitation: null,
    publisher: null,
    host: null,
    licence: null,
    colours: { light: {}, dark: {} },
    logo: null,
    helpline: null,
    relay: null,
    quickLeave: null,
    feedTag: null,
    cms: null,
    owners: {},
    emergency: [],
    places: new Map(),
  }
}

/** Who gives today's figures of a theme: its own line, else the site's. */
export function helplineOf(theme: Theme | undefined, site: SiteData): string | null {
  return theme?.helpline ?? site.helpline?.id ?? null
}
