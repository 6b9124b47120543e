import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../../src')

/** Rooms of which a page loads nothing while it is rendered. */
const apart =
  /^(?:audit|bench|checks|catalogue|changes|deploy|editor-schemas|falc|fixes|hosts|integrations|kept|links|nightly|owners|pdf|release|review|traces)\/|\/client\/|\/worker\//u

/** Something that outlives what is being made: a page would find it ready, and not be known to depend on it. */
const memory = /^(?:export )?let |new WeakMap\b|^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set)(?:<.*>)?\(\)/u

/** File → why what it remembers depends on nothing that pages note. */
const harmless: Readonly<Record<string, string>> = {
  'facts/bidi.ts': 'by the code of a language',
  'facts/say-date.ts': 'by a language',
  'facts/say.ts': 'by a language',
  'facts/speech-of.ts': 'of the files of languages, on which all pages depend',
  'languages/plural-faults.ts': 'by a language',
  'law-watch/copy/copied-article.ts': 'of a copy of the law, which no page reads',
  'library/join-section-plan.ts': 'while the content is read',
  'library/join-vocabulary.ts': 'while the content is read',
  'library/shipped-languages.ts': 'while the content is read',
  'library/yaml-text.ts': 'while the content is read',
  'link-pictures/set-text.ts': 'the program that sets a text',
  'markdown/words/words-in.ts': 'of the files of languages, on which all pages depend',
  'pictograms/drawing-of.ts': 'the pictures of the project',
  'reading/plain-texts.ts': 'for the search and the open data, made each time',
  'search/best-section.ts': 'in the browser and the terminal',
  'search/distress/same-word.ts': 'by a word',
  'search/open-on-disk.ts': 'in the terminal',
  'sheets/sheet-of.ts': 'asked by pages through « remembered » (site/sheet/sheets.ts)',
  'site/falc-tool/carried-file.ts': 'of the lists of words, on which all pages depend',
  'site/strings/interface-in.ts': 'of the files of languages, on which all pages depend',
  'translations/wording.ts': 'by a word',
}

it('a page remembers what it read of the Library through « remembered » only', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|astro)$/u.test(name) && !apart.test(name))
    .filter((name) =>
      readFileSync(join(src, name), 'utf8')
        .split('\n')
        .some((line) => memory.test(line)),
    )
  expect(found.sort()).toEqual(Object.keys(harmless).sort())
})
