import type { NamedColours } from '../colours/palette.ts'
import type { Localized } from '../facts/fact.ts'
import type { Contact } from './helps.ts'
import type { FilePlace } from './place.ts'

/** Whose site this is, what it looks like, whom its readers can reach: `site.yaml`. */
export interface SiteData {
  readonly name: Localized
  /** One line: what the site gives; null when nothing is said. */
  readonly tagline: Localized | null
  /** First words of the home page; null when they are the name. */
  readonly headline: Localized | null
  /** Words to try in the search, one after the other; null where none is given. */
  readonly searchExamples: Localized | null
  /** What is said just before the help line. */
  readonly invitation: Localized | null
  /** Who answers for the site; null until it is known. */
  readonly publisher: Publisher | null
  readonly host: Host | null
  readonly licence: Licence | null
  /** Colours that differ from the usual ones. */
  readonly colours: NamedColours
  /** Concept of the pictogram manifest beside the name; null for the usual drawing. */
  readonly logo: string | null
  /** The help line named on every page; null when there is none. */
  readonly helpline: Contact | null
  /** How a deaf person reaches it in sign language; null when no way is known. */
  readonly relay: Contact | null
  /** The neutral page that replaces one that is left quickly, and what it is called in a sentence; null for none. */
  readonly quickLeave: { readonly url: string; readonly name: Localized } | null
  /** Who names the entries of the feeds, `exemple.fr,2026`; null when nobody has chosen. */
  readonly feedTag: string | null
  /** Owner, as fiches name it → its accounts on the host of the repository, `@equipe/juristes`. */
  readonly owners: Readonly<Record<string, readonly string[]>>
  /** The editing page of a published site; null where there is none. */
  readonly cms: CmsHost | null
  /** Numbers for danger, each with the words that say when. */
  readonly emergency: readonly { readonly contact: Contact; readonly say: Localized }[]
  /** Where each field of `site.yaml` is written, by its path: `colours.light.ink`; for problems. */
  readonly places: ReadonlyMap<string, FilePlace>
}

/** Where the editing page writes: a repository and its host. */
export interface CmsHost {
  readonly backend: 'github' | 'gitlab' | 'gitea'
  readonly repo: string
  readonly branch: string
  /** The content folder, as the repository has it. */
  readonly folder: string
  readonly base_url: string | null
  readonly api_root: string | null
  readonly app_id: string | null
  readonly open_authoring: boolean
}

/** Who publishes the site (French law no. 2004-575, article 1-1). */
export interface Publisher {
  readonly name: string
  readonly address: string
  readonly phone: string | null
  readonly email: string | null
  /** The person who answers for what is published. */
  readonly director: string
}

export interface Host {
  readonly name: string
  readonly address: string
  readonly phone: string
}

/** What others may do with texts and data. */
export interface Licence {
  readonly name: string
  readonly url: string
  /** One sentence for the foot of the pages. */
  readonly notice: Localized
}
