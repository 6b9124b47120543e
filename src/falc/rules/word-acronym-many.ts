/** Few initials on a page, even explained. */
import { falcRule } from '../rule.ts'
import { MEASURED, RLS } from './support/references.ts'
import { everydayAcronyms, initialsIn } from './word-acronym.ts'

/** Different ones, those of every day (SMS) left out. Of 69 validated texts, 67 have fewer. */
const MANY = 5

export const wordAcronymMany = falcRule({
  id: 'word-acronym-many',
  family: 'words',
  title: 'Peu de sigles dans une page',
  criteria: ['6.4'],
  references: [RLS, MEASURED],
  helps: ['non-native', 'attention'],
  applies: 'easy-text',
  outcomes: { 'word-acronym-many': { severity: 'warning' } },
  why: 'Chaque sigle est un mot de plus à retenir. À partir de 5, on les mélange.',
  remedy:
    'Gardez seulement les sigles écrits sur les papiers des lecteurs. Remplacez les autres par des mots : « la caisse », « la mairie ».',
  good: [
    { text: 'L’AME paie vos soins.\nDemandez l’AME à la CPAM.\nLa PASS vous aide.\nEnvoyez un SMS.' },
    { text: 'L’AME paie.\nL’AME dure 1 an.\nL’AME est gratuite.\nDemandez l’AME.', why: 'Un seul sigle, répété.' },
  ],
  bad: [
    { text: 'Demandez l’AME à la CPAM ou à la MSA.\nLe CCAS et la PASS aident aussi.', found: 'PASS' },
    {
      text: 'Écrivez à la CADA.\nÉcrivez à la CNIL.\nÉcrivez à la CRA.\nÉcrivez à la CDU.\nÉcrivez à la CAF.\nÉcrivez à la MSA.',
      found: 'MSA',
    },
  ],
  *check(text) {
    const everyday = everydayAcronyms(text)
    const seen = new Map<string, { readonly start: number; readonly end: number }>()
    for (const { initials, start, end } of initialsIn(text))
      if (!everyday.has(initials) && !seen.has(initials)) seen.set(initials, { start, end })
    const last = [...seen.values()][MANY - 1]
    if (last === undefined) return
    yield {
      ...last,
      message: `Cette page a ${seen.size} sigles (${[...seen.keys()].join(', ')}) : le lecteur les mélange.`,
    }
  },
})
