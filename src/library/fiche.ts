import type { PlainDate } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Sync } from '../translations/sync.ts'
import type { Lang, VersionKey } from './lang.ts'
import type { Place } from './place.ts'
import type { Section } from './section.ts'
import type { SheetChoice } from './sheet-choice.ts'

/** Which text of which fiche a file holds. */
export interface FicheFile {
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  /** As named in problems: `content/fiches/ame/fr.md`. */
  readonly file: string
}

/** A captioned video in sign language and its text, on a host of the publisher's own. */
export interface SignedVideo {
  readonly video: string
  readonly transcript: string
}

export interface Fiche {
  readonly id: string
  readonly theme: string
  readonly core: boolean
  /** Its pages can be left at once, for the neutral page of the site. */
  readonly quickLeave: boolean
  /** The subject told in French sign language; null where nobody has. */
  readonly lsf: SignedVideo | null
  readonly versions: ReadonlyMap<VersionKey, Version>
}

/** Who wrote or last read the reference text, and when it must be read again. */
export interface Review {
  readonly on: PlainDate
  readonly by: string
  readonly next: PlainDate
  /** Person or team in charge of the fiche; null when nobody is named. */
  readonly owner: string | null
  /** The lawyer who read it, and when; null until one has. */
  readonly lawyer: { readonly on: PlainDate; readonly by: string } | null
}

/** How a text follows the French reference. */
export type Standing =
  | { readonly kind: 'reference' }
  | {
      readonly kind: 'translation'
      readonly method: 'human' | 'machine'
      /** Null: nobody fluent has read these words. */
      readonly reviewed: { readonly by: string; readonly on: PlainDate } | null
      /** A review of other words than today's: the text has changed since. */
      readonly lapsed?: { readonly by: string; readonly on: PlainDate }
      readonly sync: Sync
    }
  | { readonly kind: 'falc'; readonly validation: Validation; readonly sync: Sync }

export type Validation =
  | { readonly state: 'none' }
  | { readonly state: 'validated'; readonly group: string; readonly people: number; readonly on: PlainDate }
  /** Validated once, but the text has changed since. */
  | { readonly state: 'outdated'; readonly group: string; readonly people: number; readonly on: PlainDate }

export interface Version {
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  readonly file: string
  readonly status: 'draft' | 'published'
  readonly title: string
  /** One sentence. */
  readonly summary: string
  readonly audience: string
  readonly keywords: readonly string[]
  /** Concept of the pictogram manifest that lists show beside its title; of the reference only. */
  readonly pictogram: string | null
  readonly review: Review
  readonly standing: Standing
  /** Those of the main page, then those of each part. */
  readonly sections: readonly Section[]
  /** Its other pages, in reading order; none for nearly all texts. `pages.ts` gives them with the main one. */
  readonly parts: readonly Part[]
  /** Parts that the front matter names and that could not be read: their sections are missing for that reason alone. */
  readonly lostParts: readonly string[]
  /** What an easy-to-read twin leaves out on purpose. */
  readonly omitted: readonly Omission[]
  /** What its editor puts on the sheet to give; null where the usual rule chooses. */
  readonly sheet: readonly SheetChoice[] | null
  /** `changes:` entries of the front matter, newest first. */
  readonly changes: readonly { readonly on: PlainDate; readonly text: string }[]
  /** What editors still have to find out: the question, and where to look. French; of the reference only. */
  readonly openQuestions: readonly { readonly question: string; readonly check: string }[]
  /** `law:` of the front matter, article by article; of the reference only. */
  readonly restsOn: readonly RestsOn[]
  /** Where each front matter key stands: `theme`, `reviewed.on`; for problems. */
  readonly places: ReadonlyMap<string, Place>
  /** The file's whole text, front matter included: what the easy-to-read check reads. */
  readonly source: string
}

/** Another page of a text than its main one: `fr.falc/refus.md`. Everything else is said in the main page. */
export interface Part {
  /** Last word of its address and name of its file: `refus`. */
  readonly id: string
  readonly title: string
  /** One sentence. */
  readonly summary: string
  readonly file: string
  /** As `Version.places`, of this file. */
  readonly places: ReadonlyMap<string, Place>
  /** As `Version.source`, of this file. */
  readonly source: string
}

/** Something of the French text that a twin leaves out on purpose. */
export interface Omission {
  /** Id of a section, fact, contact or letter. */
  readonly id: string
  /** French; empty when the editor gave none, which the check reports. */
  readonly reason: string
}

/** An article of law that a section rests on without naming it. */
export interface RestsOn extends Place {
  readonly section: string
  /** `csp.L1110-3` */
  readonly article: string
}
