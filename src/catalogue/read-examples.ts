/** The checked-in text of a rule's bad examples (`examples/`), example by example. */

/** What the check says of an example. */
export interface Told {
  /** `content/fiches/ame/fr.md:18:12` */
  readonly place: string
  readonly name: string
  readonly message: string
  readonly hint: string
}

export interface ReadExample {
  /** Files and their text, as `exampleText` writes them. */
  readonly shown: string
  readonly told: readonly Told[]
}

const telling = /^(\S.*:\d+:\d+) (?:error|warning|info) \[([a-z-]+)\]\n {2}(.*)\n {2}→ (.*)$/gmu

/** In the order of the rule's bad examples; what only the check of a release says otherwise is left out. */
export function readExamples(text: string): readonly ReadExample[] {
  return text.split('\n* * *\n\n').map((block) => {
    const [usual = ''] = block.split(/^--strict$/mu)
    const told = Array.from(usual.matchAll(telling), ([, place = '', name = '', message = '', hint = '']) => ({
      place,
      name,
      message,
      hint,
    }))
    const [first] = usual.matchAll(telling)
    return { shown: usual.slice(0, first?.index).replace(/^ {4}/gmu, '').trim(), told }
  })
}
