import { didYouMean } from '../../library/nearest.ts'
import { onlyNear } from '../../library/only-near.ts'
import type { Reference } from '../../library/section.ts'
import type { Context } from '../context.ts'
import { fixInText } from '../fix-in-text.ts'
import { contentRule } from '../rule.ts'
import { lawFiles } from '../sound-content.ts'

interface Named {
  readonly rule: `${'fact' | 'term' | 'contact' | 'law' | 'letter'}-unknown`
  readonly what: string
  readonly where: string
  readonly known: (context: Context) => ReadonlyMap<string, unknown>
}

const kinds: Readonly<Record<Exclude<Reference['kind'], 'link' | 'fiche'>, Named>> = {
  fact: {
    rule: 'fact-unknown',
    what: 'Le fait',
    where: 'dans un fichier de facts/',
    known: ({ library }) => library.facts,
  },
  term: {
    rule: 'term-unknown',
    what: 'Le mot expliqué',
    where: 'dans un fichier de glossary/',
    known: ({ library }) => library.terms,
  },
  contact: {
    rule: 'contact-unknown',
    what: 'Le contact',
    where: 'dans contacts.yaml',
    known: ({ library }) => library.contacts,
  },
  law: {
    rule: 'law-unknown',
    what: "L'article",
    where: 'dans un fichier de law/',
    known: ({ library }) => library.law,
  },
  letter: {
    rule: 'letter-unknown',
    what: 'La lettre',
    where: 'dans un fichier de letters/',
    known: ({ library }) => library.letters,
  },
}

export const referenceUnknown = contentRule({
  id: 'reference-unknown',
  title: 'Ce qu’un texte nomme existe',
  why: 'Le lecteur verrait un trou dans la phrase, ou des accolades.',
  remedy: 'Corrigez le nom, ou ajoutez-le aux données.',
  outcomes: {
    'fact-unknown': { severity: 'error' },
    'term-unknown': { severity: 'error' },
    'contact-unknown': { severity: 'error' },
    'law-unknown': { severity: 'error' },
    'letter-unknown': { severity: 'error' },
    'term-language-missing': { severity: 'error' },
  },
  applies: 'text',
  pages: true,
  good: [
    { text: 'Vous y avez droit pendant {{ame.duration}}.' },
    { text: "L'{{law:csp.L1110-3}} le dit.", files: lawFiles },
  ],
  bad: [
    { text: 'Pendant {{ame.durations}}.' },
    { text: '{{contact:sante-info-droit}}' },
    { text: '{{term:aldd}}' },
    { text: '{{letter:reclamations}}' },
    { text: '{{law:csp.L1110-33}}' },
    { file: 'en.md', text: '{{term:ald}}' },
  ],
  *find(version, context) {
    const { lang, sections } = version
    for (const { file, references } of sections) {
      for (const { kind, target, line, column } of references) {
        if (kind === 'link' || kind === 'fiche') continue
        const { rule, what, where, known } = kinds[kind]
        const ids = known(context)
        if (ids.has(target)) {
          if (kind === 'term' && !context.library.terms.get(target)?.entries.has(lang)) {
            yield {
              file,
              line,
              column,
              rule: 'term-language-missing',
              message: `Le mot expliqué « ${target.slice(0, 80)} » n'a pas de texte en « ${lang} » : le lecteur verrait des accolades.`,
              hint: `Ajoutez-le dans glossary/${target}.yaml, ou écrivez le mot sans accolades.`,
            }
          }
          continue
        }
        yield {
          file,
          line,
          column,
          rule,
          lacks: { kind, id: target },
          ...fixInText(version, file, { line, column }, target, onlyNear(target, ids.keys())),
          message: `${what} « ${target.slice(0, 80)} » n'existe pas : le lecteur verrait un trou dans la phrase.`,
          hint: didYouMean(target, ids.keys(), `Corrigez le nom, ou ajoutez-le ${where}.`),
        }
      }
    }
  },
})
