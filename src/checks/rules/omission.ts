import type { Omission, Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import { didYouMean } from '../../library/nearest.ts'
import type { OmittedThing } from '../../library/omissions.ts'
import { omittedThing } from '../../library/omissions.ts'
import type { Section } from '../../library/section.ts'
import { placeOfKey } from '../context.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { twinInParts } from '../sound-content.ts'

const omitting = (omitted: string, parts = {}) => ({ files: twinInParts({ head: { omitted: `{${omitted}}` }, parts }) })

export const omission = contentRule({
  id: 'omission',
  title: 'Ce qui est laissé de côté l’est exprès',
  why: 'Une version facile à lire en dit moins. Il faut savoir quoi, et pourquoi.',
  remedy: 'Nommez dans « omitted » une section, un fait, un contact ou une lettre du français, avec sa raison.',
  outcomes: {
    'omitted-unknown': { severity: 'error' },
    'omitted-reason': { severity: 'error' },
    'omitted-present': { severity: 'error', or: ['warning'] },
    'omitted-useless': { severity: 'warning' },
  },
  applies: 'text',
  pages: 'own',
  good: [{}, omitting('quoi: Trop long.')],
  bad: [
    omitting('quio: Trop long.'),
    omitting('quoi: ""'),
    omitting('essentiel: Trop long.'),
    omitting('ame.duration: x'),
    omitting('sante-info-droits: x'),
  ],
  *find(version, { library, references }) {
    const french = references.get(version.fiche)
    if (french === undefined) return
    for (const omitted of version.omitted) {
      const thing = omittedThing(omitted, french, library)
      for (const fault of faultsOf(omitted, thing, version, french, library)) {
        yield { file: version.file, ...placeOfKey(version, `omitted.${omitted.id}`), ...fault }
      }
    }
  },
})

type Part<O extends string> = Pick<Finding, 'lacks' | 'message' | 'hint'> & { readonly rule: O }
type Fault =
  | Part<'omitted-unknown' | 'omitted-reason' | 'omitted-useless'>
  | (Part<'omitted-present'> & { readonly severity: 'error' | 'warning' })

function* faultsOf(
  { id, reason }: Omission,
  thing: OmittedThing | null,
  version: Version,
  french: Version,
  library: Library,
): Iterable<Fault> {
  const shown = `« ${id.slice(0, 80)} »`
  if (thing === null) {
    const known = [
      ...french.sections.map((section) => section.id),
      ...library.facts.keys(),
      ...library.contacts.keys(),
      ...library.letters.keys(),
    ]
    yield {
      rule: 'omitted-unknown',
      lacks: id.includes('.') ? { kind: 'fact', id } : { kind: 'section', id: `${version.fiche}#${id}` },
      message: `${shown} est laissé de côté dans « omitted », mais aucune section de fr.md, aucun fait, contact ou lettre ne porte ce nom.`,
      hint: didYouMean(id, known, 'Corrigez le nom, ou retirez la ligne.'),
    }
    return
  }
  if (reason === '') {
    yield {
      rule: 'omitted-reason',
      message: `${shown} est laissé de côté sans raison : personne ne pourra dire plus tard si c'était voulu.`,
      hint: 'Écrivez pourquoi, en une phrase : ces lecteurs en ont-ils besoin ? Où peuvent-ils le lire ?',
    }
  }
  const here = holderOf(thing, version)
  if (here !== undefined) {
    yield {
      rule: 'omitted-present',
      severity: thing.kind === 'section' ? 'error' : 'warning',
      message: `${shown} est dit laissé de côté, mais se trouve dans cette version (${here.file}:${here.line}).`,
      hint: 'Retirez la ligne de « omitted », ou retirez-le du texte.',
    }
  } else if (holderOf(thing, french) === undefined) {
    yield {
      rule: 'omitted-useless',
      message: `${shown} est laissé de côté, mais fr.md ne le dit pas ou plus : il n'y a rien à laisser.`,
      hint: 'Retirez la ligne de « omitted ».',
    }
  }
}

/** The first section that is, or says, the thing. */
function holderOf({ kind, id }: OmittedThing, { sections }: Version): Section | undefined {
  if (kind === 'section') return sections.find((section) => section.id === id)
  return sections.find(({ references }) =>
    references.some((reference) => reference.kind === kind && reference.target === id),
  )
}
