/**
 * The words that showing a text adds to it, in one language. Functions take values that are
 * already said in that language. Plain spaces: French typography is applied where they are shown.
 */
export interface TextWords {
  /** Language that these words are in: another one than the page's where they are not translated. */
  readonly lang: string
  /** Name of the link that leads from the explanation of a word back to the text. */
  readonly backTo: (word: string) => string
  readonly until: (date: string) => string
  readonly from: (date: string) => string
  readonly former: (value: string, until: string) => string
  readonly toCheck: string
  /** Of a figure that nobody has seen true for long; `date` may be a month or a year. */
  readonly lastSeen: (date: string) => string
  readonly notice: {
    readonly title: string
    /** `since`: first day on which the figure no longer held. */
    readonly text: (since: string) => string
    readonly who: string
  }
  readonly note: {
    readonly since: (date: string) => string
    readonly until: (date: string) => string
    /** Before the figures that an entry is about. */
    readonly source: string
    /** Before the publisher and title, where the figures and these are not enough said side by side. */
    readonly from: string | null
    readonly seen: (date: string) => string
    readonly law: string
    readonly checked: (date: string) => string
    readonly notChecked: string
    readonly oldSource: string
    readonly unverified: string
  }
  readonly law: {
    /** An article inside a sentence: « article L1110-3 du Code de la santé publique ». */
    readonly article: (num: string, code: string) => string
    /** Before the articles that a part names. */
    readonly named: string
    readonly since: (date: string) => string
    readonly until: (date: string) => string
    /** `date`: first day on which the version no longer held. */
    readonly ended: (date: string) => string
    /** Said of an article that has changed since it was read. */
    readonly changed: string
    /** Day of the copy that was read. */
    readonly copy: (date: string) => string
    /** Opens the list of all the articles of a fiche. */
    readonly list: (count: number) => string
    /** Before the list of articles: what their dates are. */
    readonly dates: string
    /** Said once below the articles of a code that were read in an old copy. */
    readonly oldCopy: (date: string) => string
  }
  readonly inFrench: string
  /** Said of a link that leads from an easy text to one that is not. */
  readonly notEasy: string
  readonly contact: {
    readonly phone: string
    readonly sms: string
    readonly email: string
    readonly site: string
    readonly address: string
    readonly hours: string
    readonly cost: string
    readonly forWhom: string
    readonly accessibility: string
  }
  readonly letter: string
  readonly table: (headings: string) => string
  /** Between a label and what it labels: « Prix : gratuit ». */
  readonly colon: string
  /** Between the figures of one source. */
  readonly comma: string
}
