import type { Localized, PlainDate } from '../facts/fact.ts'

/** One concept and its only picture. */
export interface Pictogram {
  readonly concept: string
  /** `healthicons:euro`, `fourni:gratuit`, `dessin:fusee`. */
  readonly icon: string
  /** What the picture stands for: the word shown under it on the page of pictures. */
  readonly title: Localized
  /** Beginnings of French words, one of which a line with this picture says; empty when any line may have it. */
  readonly words: readonly string[]
  /** Whether it is turned in right-to-left pages. */
  readonly mirror: boolean
  /** Whether it marks a danger, a refusal or a deadline: a line with it is never folded. */
  readonly alwaysShown: boolean
  /** What a group of people understood of it; null until it is shown to one. */
  readonly tested: PictureTest | null
}

/** What people were shown a picture, and how many of them said what it stands for. */
export interface PictureTest {
  readonly people: number
  readonly understood: number
  readonly on: PlainDate
  readonly group: string
}
