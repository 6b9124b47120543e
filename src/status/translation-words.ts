import type { TextMatter, TextStanding } from './translation-board.ts'

const names: Readonly<Record<TextMatter, string>> = {
  missing: 'manque',
  behind: 'en retard',
  unreviewed: 'traduction pas relue',
  'not-validated': 'pas encore validée par les personnes concernées',
}

/** The board of translations for the terminal, in French, fiche after fiche, with totals. */
export function translationBoardInWords(board: readonly TextStanding[]): string {
  const fiches = [...Map.groupBy(board, ({ fiche }) => fiche)].map(
    ([fiche, texts]) => `${fiche}\n${texts.map(line).join('\n')}`,
  )
  const count = (matter: TextMatter) => board.filter(({ matters }) => matters.includes(matter)).length
  return [
    ...fiches,
    '',
    `Textes : ${board.length}. Manquants : ${count('missing')}. En retard : ${count('behind')}. Traductions pas relues : ${count('unreviewed')}. Versions simplifiées pas validées : ${count('not-validated')}.`,
    'Après avoir repris un texte en retard : npm run translations -- accept ID LANGUE [SECTION…]',
    '',
  ].join('\n')
}

function line(standing: TextStanding): string {
  return `  ${standing.text.padEnd(8)} ${standingInWords(standing)}`
}

/** « en retard : qui, quoi ; traduction pas relue », or « à jour ». */
export function standingInWords({ matters, sections }: Pick<TextStanding, 'matters' | 'sections'>): string {
  const said = matters.map((matter) =>
    matter === 'behind' ? `${names.behind} : ${sections.join(', ')}` : names[matter],
  )
  return said.length === 0 ? 'à jour' : said.join(' ; ')
}
