/** One thing keeps one name all along a text. */
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { quote } from './support/finding.ts'
import { type PhraseMatch, phraseFinder } from './support/phrase-finder.ts'
import { EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

interface Member {
  readonly group: number
  readonly name: string
}

const finder = oncePerVocabulary(({ 'same-thing': sameThing }) => {
  const members: Readonly<Record<string, Member>> = Object.fromEntries(
    sameThing.flatMap((group, index) => group.map((name) => [name.toLowerCase(), { group: index, name }])),
  )
  return phraseFinder(members)
})

export const wordSame = falcRule({
  id: 'word-same',
  family: 'words',
  title: 'Garder le même mot pour la même chose',
  criteria: ['7.5'],
  references: [RLS, INCLUSION_EUROPE, EVAM],
  helps: ['non-native', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-same': { severity: 'info' } },
  why: 'Quand le mot change, beaucoup de lecteurs pensent que la chose change aussi.',
  remedy: 'Choisissez un mot et gardez-le partout. Répéter un mot n’est pas une faute dans un texte simple.',
  good: [
    { text: 'Le médecin vous écoute.\nLe médecin vous répond.' },
    { text: 'Vous écrivez une lettre.\nVous envoyez la lettre.' },
  ],
  bad: [
    {
      text: 'Le médecin vous écoute.\nLe docteur vous répond.\nLe médecin écrit.\nLe docteur signe.',
      found: 'docteur',
    },
    { text: 'Écrivez un mail.\nLe mail part vite.\nLe courriel arrive.\nLisez le courriel.', found: 'courriel' },
  ],
  *check(text) {
    const find = finder(text)
    const uses = new Map<number, Map<string, PhraseMatch<Member>[]>>()
    for (const sentence of text.sentences) {
      for (const match of find(sentence)) {
        const group = uses.get(match.value.group) ?? new Map<string, PhraseMatch<Member>[]>()
        uses.set(match.value.group, group)
        const found = group.get(match.value.name)
        if (found === undefined) group.set(match.value.name, [match])
        else found.push(match)
      }
    }
    for (const group of uses.values()) {
      const often = [...group].filter(([, matches]) => matches.length >= 2).sort(([, a], [, b]) => b.length - a.length)
      const kept = often[0]
      if (kept === undefined) continue
      for (const [name, matches] of often.slice(1)) {
        const first = matches[0]
        if (first === undefined) continue
        yield {
          start: first.start,
          end: first.end,
          message: `Le texte dit ${quote(kept[0])} (${kept[1].length} fois) et ${quote(name)} (${matches.length} fois) : le lecteur peut croire à 2 choses différentes.`,
          hint: `Si c’est la même chose, écrivez partout « ${kept[0]} ».`,
          suggestions: [kept[0]],
        }
      }
    }
  },
})
