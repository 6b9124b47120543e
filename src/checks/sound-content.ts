import { extendLedger } from '../codes/extend-ledger.ts'
import { readSections } from '../library/sections.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import type { Example } from './rule.ts'

/** A small content folder without a mistake, on which the rules' examples build; read for `soundDay`. */
export const soundDay = '2026-11-21'

interface FicheParts {
  readonly lang: 'fr' | 'en'
  readonly falc?: boolean
  readonly head?: Readonly<Record<string, string | null>>
  readonly sections?: readonly string[]
  /** Text of the section `quoi`. */
  readonly quoi?: string
  readonly links?: string
}

/** The source of a fiche file: `essentiel` and `quoi` unless told otherwise. */
export function fiche({
  lang,
  falc = false,
  head = {},
  sections = ['essentiel', 'quoi'],
  quoi = 'Voici ce que vous recevez.',
  links = '',
}: FicheParts): string {
  const fields: Record<string, string | null> = {
    title: 'La carte',
    summary: 'Une carte pour se soigner.',
    audience: 'Tout le monde',
    keywords: '[carte]',
    status: 'published',
    ...(falc
      ? { validation: '{state: none}' }
      : lang === 'fr'
        ? { theme: 'couverture', reviewed: '{on: 2026-11-01, by: Rédaction}', next_review: '2027-05-01' }
        : { translation: '{method: machine, reviewed: none}' }),
    ...head,
  }
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value.includes(': ') && !/^[[{"']/.test(value) ? JSON.stringify(value) : value}`],
  )
  const bodies = sections.map(
    (id) =>
      `## Titre ${id} {#${id}${falc ? ' picto=argent' : ''}}\n\n${id === 'quoi' ? quoi : `Voici le texte. ${links}`.trim()}\n`,
  )
  return `---\n${lines.join('\n')}\n---\n\n${bodies.join('\n')}`
}

interface PartParts {
  readonly head?: Readonly<Record<string, string | null>>
  readonly sections?: readonly string[]
  /** Text of the section `quoi`. */
  readonly quoi?: string
  readonly links?: string
}

/** The source of another page of an easy-to-read twin. */
export function partText({ head = {}, sections = ['quoi'], quoi, links = '' }: PartParts = {}): string {
  const fields = { title: 'La suite', summary: 'Ce que la carte donne.', ...head }
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  const text = (id: string) => (id === 'quoi' && quoi !== undefined ? quoi : `Voici le texte. ${links}`.trim())
  const bodies = sections.map((id) => `## Titre ${id} {#${id} picto=argent}\n\n${text(id)}`)
  return `---\n${lines.join('\n')}\n---\n\n${bodies.join('\n\n')}\n`
}

interface TwinParts {
  /** Front matter of the main page, its `parts` apart. */
  readonly head?: Readonly<Record<string, string | null>>
  readonly sections?: readonly string[]
  readonly parts?: Readonly<Record<string, PartParts | null>>
  /** The list of the front matter; the parts' own names unless told otherwise. */
  readonly named?: string
}

/** The easy-to-read twin of `ame` on several pages: path → source. `essentiel` on the main one, `quoi` on `suite`. */
export function twinInParts({
  head = {},
  sections = ['essentiel'],
  parts = { suite: {} },
  named,
}: TwinParts = {}): Record<string, string> {
  const links = '[La suite](fiche:css#quoi). {{ame.duration}}'
  const follows = followed(fiche({ lang: 'fr', links }), true)
  const list = named ?? `[${Object.keys(parts).join(', ')}]`
  const main = fiche({ lang: 'fr', falc: true, sections, links, head: { ...follows, parts: list, ...head } })
  const others = Object.entries(parts).flatMap(([part, given]) =>
    given === null ? [] : [[`fiches/ame/fr.falc/${part}.md`, partText({ links, ...given })]],
  )
  return { 'fiches/ame/fr.falc.md': main, ...Object.fromEntries(others) }
}

/** A fiche that is not finished. */
export const draft = fiche({ lang: 'fr', head: { status: 'draft' } })

/** A draft with one section of this title. */
export const titled = (title: string) => draft.replace('Titre quoi', title)

/** One entry of a fact file. */
export function factYaml(fields: Readonly<Record<string, string>>): string {
  const all = {
    id: 'essai',
    label: 'Durée',
    value: '1',
    unit: 'years',
    valid_from: '2020-01-01',
    valid_to: 'null',
    revised: 'null',
    legal_ref: 'null',
    source: '{publisher: Assurance Maladie, title: Page, url: null, consulted: 2026-01}',
    checked: 'null',
    confidence: 'sourced',
    note: 'null',
    ...fields,
  }
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`
}

/** One entry of a file of `law/`. */
export function lawYaml(fields: Readonly<Record<string, string>>): string {
  const all = {
    num: 'L1110-3',
    title: 'Refus de soins',
    gives: 'Un soignant ne peut pas refuser.',
    version: '2022-03-04',
    until: 'null',
    as_of: '2026-03-21',
    source: '{publisher: Légifrance, title: Code, url: null, consulted: 2026-03}',
    url: 'null',
    hash: '"0123456789ab"',
    ...fields,
  }
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`
}

/** A sound code and its one article, for the examples of rules on the law. */
export const lawFiles: Readonly<Record<string, string>> = {
  'law/codes.yaml': '- {id: csp, name: Code de la santé publique, legifrance: null}\n',
  'law/csp.yaml': lawYaml({}),
}

/** A letter with this body, which must hold its one blank `[[nom]]`. */
export function letterYaml(body: string): string {
  const fields = '[{id: nom, label: Votre nom, kind: line}]'
  return `fiche: ame\ntitle: Se plaindre\nexplanation: Une lettre.\nfields: ${fields}\nbody: ${JSON.stringify(body)}\n`
}

/** A sound ledger of these targets. */
export function ledgerYaml(targets: readonly string[]): string {
  return extendLedger('codes:\ncount: 0\n', targets)
}

/** Front matter saying that a text follows this French one. */
function followed(french: string, falc: boolean): Record<string, string> {
  const tree = parseMarkdown(french)
  const sections = readSections(tree, french, () => undefined)
  const source = `{${sections.map(({ id, hash }) => `${id}: "${hash}"`).join(', ')}}`
  return falc ? { source } : { translation: `{method: machine, reviewed: none, source: ${source}}` }
}

/** Its fiche that examples change. */
export const changedFiche = 'fiches/ame'

/** What its ledger gives codes to. */
export const soundTargets = ['ame', 'ame#essentiel', 'ame#quoi', 'css', 'css#essentiel', 'css#quoi']

/** A sound `site.yaml`. */
export const siteYaml =
  'helpline: sante-info-droits\nemergency: [{contact: sante-info-droits, say: {fr: En danger}}]\nname: Exemple\n'

/** The whole folder: path → text, with an example's changes made. */
export function soundContent({ file = 'fr.md', text, head, files = {} }: Example = {}): ReadonlyMap<string, string> {
  const changes: Pick<FicheParts, 'quoi' | 'head'> = {
    ...(text === undefined ? {} : { quoi: text }),
    ...(head === undefined ? {} : { head }),
  }
  const of = (name: string, parts: FicheParts, links: string) => {
    const follows =
      parts.lang === 'fr' && parts.falc !== true ? {} : followed(fiche({ lang: 'fr', links }), parts.falc === true)
    const changed = name === file ? changes : {}
    return fiche({ ...parts, links, ...changed, head: { ...follows, ...changed.head } })
  }
  const content: Record<string, string | null> = {
    'languages.yaml': '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n',
    'levels/falc.yaml': 'languages: [fr]\nname: {fr: Version simplifiée, en: Simplified version}\nchecker: falc\n',
    'site.yaml': siteYaml,
    'themes.yaml': '- {id: couverture, title: Être couvert, summary: Avoir une couverture, pictogram: argent}\n',
    'pictograms.yaml':
      '- {concept: argent, icon: "healthicons:euro", title: Argent}\n- {concept: information, icon: "healthicons:info", title: Information}\n',
    'contacts.yaml':
      '- {id: sante-info-droits, name: Santé Info Droits, phone: 01 53 62 40 30, confidence: sourced, source: Service-Public}\n',
    'facts/ame.yaml': factYaml({ id: 'ame.duration' }),
    'glossary/ald.yaml':
      'fr: {name: ALD, long: affection de longue durée, plain: Une maladie longue., falc: Une maladie longue.}\n',
    'letters/reclamation.yaml': letterYaml('Je suis [[nom]].'),
    'codes.yaml': ledgerYaml(soundTargets),
    ...Object.fromEntries(
      ['ame', 'css'].flatMap((id) => {
        const links = `[La suite](fiche:${id === 'ame' ? 'css' : 'ame'}#quoi). {{ame.duration}}`
        const own = id === 'ame'
        return [
          [`fiches/${id}/fr.md`, of(own ? 'fr.md' : '', { lang: 'fr' }, links)],
          [`fiches/${id}/fr.falc.md`, of(own ? 'fr.falc.md' : '', { lang: 'fr', falc: true }, links)],
          [`fiches/${id}/en.md`, of(own ? 'en.md' : '', { lang: 'en' }, links)],
        ]
      }),
    ),
    ...files,
  }
  return new Map(Object.entries(content).flatMap(([path, source]) => (source === null ? [] : [[path, source]])))
}
