import type { Figures, Units } from '../languages/language-file.ts'

/** A message that says figures, and the blanks that it has. */
export interface FigureMessage {
  readonly path: readonly string[]
  readonly message: string
  readonly blanks: readonly string[]
}

/** Every message of the figures of a language, by its place in the file. */
export function* figureMessages({
  euros,
  rate,
  percent,
  easyPercent,
  units,
  cases,
  date,
  dateWithFigures,
}: Figures): Iterable<FigureMessage> {
  const one = (path: readonly string[], message: string | null, ...blanks: string[]): FigureMessage[] =>
    message === null ? [] : [{ path: ['figures', ...path], message, blanks }]
  yield* one(['euros'], euros, 'amount')
  for (const [period, message] of Object.entries(rate)) yield* one(['rate', period], message, 'amount')
  yield* one(['percent'], percent, 'n')
  yield* one(['easy_percent'], easyPercent, 'n')
  yield* counts(['units'], units)
  for (const [name, inCase] of Object.entries(cases)) yield* counts(['cases', name], inCase)
  yield* one(['date'], date, 'day', 'month', 'year')
  yield* one(['date_with_figures'], dateWithFigures, 'said', 'day', 'month', 'year')
}

function* counts(above: readonly string[], units: Units): Iterable<FigureMessage> {
  for (const [unit, message] of Object.entries(units))
    yield { path: ['figures', ...above, unit], message, blanks: ['n'] }
}
