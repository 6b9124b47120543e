/** What is counted in durations, ages and distances. An age is no length of time: many languages say it otherwise. */
export const measures = ['minutes', 'hours', 'days', 'months', 'years', 'age', 'km'] as const

export type Measure = (typeof measures)[number]

/**
 * How a sentence takes a duration where it is not named alone: `gen` after « more than », « within » (Russian,
 * Ukrainian), `abl` after « since », « more than » (Turkish), `nom` where it stands alone (Arabic dual).
 */
export const cases = ['gen', 'abl', 'nom'] as const

export type Case = (typeof cases)[number]
