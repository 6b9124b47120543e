import type { Journey, Step } from './journey.ts'

/** What was heard during one step: a stop for each press, with its utterances in order. */
export interface Heard {
  readonly step: Step
  readonly stops: readonly (readonly string[])[]
}

/** A step that had to come to some words in a number of stops. */
export interface Measure {
  readonly words: string
  readonly stops: number
  readonly most: number
  readonly found: boolean
}

/** Of a page that opens, what is always said: the rest depends on how fast it comes. */
export function withoutLoading(utterances: readonly string[]): string[] {
  return utterances.filter((words) => !/(?:^| )document web\.$|^Chargement en cours/u.test(words))
}

/** A stop on one line: its utterances apart, or that nothing was said. */
export function sayStop(utterances: readonly string[]): string {
  return utterances.length === 0 ? '(rien)' : utterances.join(' | ')
}

/** Whether words are heard at a stop, whatever utterances they are cut into. */
export function isHeard(words: string, utterances: readonly string[]): boolean {
  return utterances.join(' ').includes(words)
}

/** The file of a journey, as it would be kept: a line a stop, numbered where there are several. */
export function writeTranscript(journey: Journey, heard: readonly Heard[]): string {
  const steps = heard.map(({ step, stops }) => {
    const lines = stops.map((stop, index) => (stops.length > 1 ? `${index + 1}. ${sayStop(stop)}` : sayStop(stop)))
    return [`> ${step.line}`, ...lines].join('\n')
  })
  return `${[journey.before.join('\n'), ...steps].join('\n\n')}\n`
}

/** How many stops it took to come to the words of each step that has a limit. */
export function measures(heard: readonly Heard[]): Measure[] {
  return heard.flatMap(({ step: { action }, stops }) =>
    action.kind === 'press-until' && action.most !== null
      ? [
          {
            words: action.words,
            stops: stops.length,
            most: action.most,
            found: isHeard(action.words, stops.at(-1) ?? []),
          },
        ]
      : [],
  )
}
