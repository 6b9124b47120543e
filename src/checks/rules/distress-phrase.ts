import type { Distress } from '../../library/helps.ts'
import { compileDistress } from '../../search/distress/compile.ts'
import { readPhrase } from '../../search/distress/phrase.ts'
import { recogniseDistress } from '../../search/distress/recognise.ts'
import { contentRule } from '../rule.ts'

const situation = (fields: string) => ({
  files: {
    'search/distress.yaml': `- id: essai\n  contacts: [sante-info-droits]\n  say: {fr: Appelez maintenant.}\n${fields}`,
  },
})

/** Each phrase is tried: it leads to its situation, and each exception to none. */
export const distressPhrase = contentRule({
  id: 'distress-phrase',
  title: 'Une phrase de détresse est reconnue',
  why: 'Une personne en danger qui tape ces mots doit voir un numéro ; une personne qui n’est pas en danger ne doit pas être effrayée.',
  remedy: 'Écrivez plusieurs mots, comme les gens les disent, et vérifiez les exceptions (« not »).',
  outcomes: {
    'distress-phrase-empty': { severity: 'error' },
    'distress-one-word': { severity: 'error' },
    'distress-phrase-lost': { severity: 'error' },
  },
  applies: 'library',
  good: [situation('  phrases: {fr: [envie de mourir]}\n  alone: {fr: [suicide]}\n  not: {fr: [mourir de rire]}\n')],
  bad: [
    situation('  phrases: {fr: [mourir]}\n'),
    situation('  phrases: {fr: [envie de mourir]}\n  not: {fr: [mourir]}\n'),
    situation('  alone: {fr: ["?!"]}\n'),
  ],
  *find({ library }) {
    const list = compileDistress(library.distress)
    for (const each of library.distress) {
      for (const { kind, lang, written, index } of phrasesOf(each)) {
        const at = { file: each.file, ...(each.places.get(`${kind}.${lang}.${index}`) ?? { line: 1, column: 1 }) }
        const words = readPhrase(written, lang, kind === 'not')
        const typed = variants(written).map((variant) => ({ variant, found: recogniseDistress(variant, list) }))
        const lost = typed.find(({ found }) => found.includes(each.id) === (kind === 'not'))
        if (words.length === 0) {
          yield {
            ...at,
            rule: 'distress-phrase-empty',
            message: `« ${written.slice(0, 80)} » ne contient aucun mot : rien ne serait reconnu.`,
            hint: 'Écrivez les mots des gens, ou retirez la ligne.',
          }
        } else if (kind === 'phrases' && words.length === 1) {
          yield {
            ...at,
            rule: 'distress-one-word',
            message: `« ${written} » est un seul mot : il se trouve aussi dans des questions où personne n'est en danger.`,
            hint: 'Ajoutez les mots qui en font le sens, ou mettez-le dans « alone », où il ne compte que seul.',
          }
        } else if (lost) {
          const {
            variant,
            found: [first],
          } = lost
          yield {
            ...at,
            rule: 'distress-phrase-lost',
            message:
              kind === 'not'
                ? `« ${variant} » montre quand même un numéro : l'exception ne couvre pas toute la phrase reconnue.`
                : `« ${variant} » ne mène pas à « ${each.id} »${first === undefined ? ' : une exception (« not ») couvre ses mots' : ` mais à « ${first} », plus haut`}.`,
            hint:
              kind === 'not'
                ? 'Écrivez l’exception avec tous les mots de la phrase.'
                : 'Changez la phrase, l’exception, ou l’ordre des situations.',
          }
        }
      }
    }
  },
})

function* phrasesOf({ phrases, alone, not }: Distress) {
  for (const [kind, byLanguage] of Object.entries({ phrases, alone, not })) {
    for (const [lang, list] of Object.entries(byLanguage)) {
      for (const [index, written] of list.entries()) yield { kind, lang, written, index }
    }
  }
}

/** A phrase as people would type it: each choice once, beside the first of the others. */
function variants(written: string): string[] {
  const parts = written.split(/\s+/).map((part) => part.split('/'))
  const said = (at: number, choice: string) =>
    parts.map((choices, part) => (part === at ? choice : choices[0])).join(' ')
  return [...new Set(parts.flatMap((choices, at) => choices.map((choice) => said(at, choice))))]
}
