/** One judged question of a batch. */
export interface Judged {
  readonly lang: string
  readonly category: string
  readonly query: string
  /** Fiches that answer, any of them; none for a question that the site has no page for. */
  readonly expected: readonly string[]
}

/** The quality of a group of answers. */
export interface Quality {
  readonly group: string
  readonly questions: number
  /** Mean of 1/rank of the first right answer within ten, 0 where there is none. */
  readonly meanReciprocalRank: number
  /** Share of questions with a right answer within three. */
  readonly successAt3: number
}

/**
 * Reads judged questions: columns `lang, category, query, expected` (ids separated by commas), first line their names.
 *
 * @throws {SyntaxError} French: the line that can't be read and what it should be.
 */
export function readJudged(tsv: string): Judged[] {
  const [head = '', ...lines] = tsv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = head.split('\t').map((name) => name.trim())
  const missing = ['lang', 'category', 'query', 'expected'].filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new SyntaxError(
      `La première ligne doit nommer les colonnes lang, category, query, expected, séparées par des tabulations ; il manque : ${missing.join(', ')}.`,
    )
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const cells = line.split('\t')
    const cell = (name: string) => (cells[columns.indexOf(name)] ?? '').trim()
    if (cell('lang') === '' || cell('query') === '')
      throw new SyntaxError(`Ligne ${index + 2} : il manque la langue ou la question.`)
    return [
      {
        lang: cell('lang'),
        category: cell('category'),
        query: cell('query'),
        expected: cell('expected')
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean),
      },
    ]
  })
}

/** Rank, from 1, of the first right fiche; null when it is not within the first ten. */
export function rankOf(expected: readonly string[], ids: readonly string[]): number | null {
  const at = ids.slice(0, 10).findIndex((id) => expected.includes(id))
  return at < 0 ? null : at + 1
}

/** The same for a table of quality: for a question that no fiche answers, the first place is to show none. */
export function placeOf(expected: readonly string[], ids: readonly string[]): number | null {
  return expected.length > 0 ? rankOf(expected, ids) : ids.length === 0 ? 1 : null
}

/** Quality by `lang category`, in the order met, then for all questions together. */
export function qualityOf(
  answers: readonly { readonly lang: string; readonly category: string; readonly rank: number | null }[],
): Quality[] {
  const groups = Map.groupBy(answers, ({ lang, category }) => `${lang} ${category}`)
  const measured = Array.from(groups, ([group, members]) => measure(group, members))
  return answers.length > 0 ? [...measured, measure('total', answers)] : measured
}

function measure(group: string, answers: readonly { readonly rank: number | null }[]): Quality {
  const sum = answers.reduce((total, { rank }) => total + (rank === null ? 0 : 1 / rank), 0)
  const soon = answers.filter(({ rank }) => rank !== null && rank <= 3).length
  return {
    group,
    questions: answers.length,
    meanReciprocalRank: sum / answers.length,
    successAt3: soon / answers.length,
  }
}
