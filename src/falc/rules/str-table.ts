/** Few tables, and small ones. */
import { falcRule } from '../rule.ts'
import { RLS } from './support/references.ts'

const COLUMNS = 3
const ROWS = 6

export const strTable = falcRule({
  id: 'str-table',
  family: 'structure',
  title: 'Peu de tableaux, et petits',
  criteria: ['3.6'],
  references: [RLS],
  helps: ['dyslexia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-table': { severity: 'warning', or: ['info'] } },
  why: 'Un tableau se lit dans 2 sens. Sur un téléphone, il sort de l’écran.',
  remedy: 'Faites une liste : une ligne pour chaque cas. Gardez un texte à côté du tableau.',
  good: [
    { text: 'Vous payez :\n\n- 2 euros pour un adulte,\n- rien pour un enfant.' },
    { text: 'Pas de tableau ici.' },
  ],
  bad: [
    { text: '| Qui | Prix | Aide | Reste |\n|---|---|---|---|\n| Adulte | 2 | 1 | 1 |\n', found: 'Adulte' },
    {
      text: '| Qui | Prix |\n|---|---|\n| Adulte | 2 |\n',
      found: 'Adulte',
      why: 'Petit tableau : simple information.',
    },
  ],
  *check(text) {
    for (const table of text.tables) {
      const large = table.columns > COLUMNS || table.rows > ROWS
      yield {
        start: table.start,
        end: table.end,
        severity: large ? 'warning' : 'info',
        message: `Tableau de ${table.columns} colonnes et ${table.rows} lignes : il se lit dans 2 sens${large ? ' et sort de l’écran d’un téléphone' : ''}.`,
      }
    }
  },
})
