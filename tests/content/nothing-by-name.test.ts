/**
 * What is in `content/` is known to `src/` by no name: another folder of contents gives another site. Contacts,
 * themes, fiches and letters, and the names of organisations, are looked for in what the code says; comments
 * and the examples of rules may use any.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { readContentFiles } from './content-files.ts'
import { namesIn, textsIn } from './texts-in-code.ts'

const root = resolve(import.meta.dirname, '../..')
const library = libraryFromMemory(readContentFiles(join(root, 'content')), { today: '2026-01-01' })

/** Files whose examples are a whole small content folder. */
const examples = /^(?:checks\/(?:sound-content|sound-check-up)\.ts|bench\/)/
/** Words of the French language and of its administration, which are also names of fiches or explained words. */
const wordLists = /^falc\//

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !examples.test(path) && !wordLists.test(path))

describe('what the code says', () => {
  const { ids, names } = namesIn(library)

  it.each(files)('%s names nothing of the content', (path) => {
    const found = textsIn(path, readFileSync(join(root, 'src', path), 'utf8')).flatMap(({ text, line }) =>
      [...ids.filter((id) => asksFor(text, id)), ...names.filter((name) => text.includes(name))].map(
        (name) => `src/${path}:${line} ${name}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('is read in programs, pages and their templates', () => {
    expect(
      textsIn('x.ts', "const a = find('samu') // 'mdph'\nconst rule = { bad: ['caf'] }").map(({ text }) => text),
    ).toEqual(['samu'])
    expect(textsIn('x.ts', 'const a = `contact ${id} samu`').map(({ text }) => text)).toEqual(['contact ', ' samu'])
    expect(
      textsIn('x.astro', '---\nconst a = "ame"\n---\n<p title="css">Bonjour {a}</p>').map(({ text, line }) => [
        line,
        text,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [2, 'ame'],
        [4, 'css'],
        [4, 'Bonjour '],
      ]),
    )
  })

  it('a name is found alone, after its kind, or inside an address', () => {
    expect(
      ['ame', 'fiche:ame#cout', '{{contact:ame}}', '/fr/ame/', 'ame.duration'].filter((text) => asksFor(text, 'ame')),
    ).toHaveLength(5)
    expect(['amen', 'l’ame', 'gamer', 'a name'].filter((text) => asksFor(text, 'ame'))).toEqual([])
  })
})

/** Whether a text asks for an id, and not only holds its letters in a sentence. */
function asksFor(text: string, id: string): boolean {
  const bare = id.replaceAll('.', '\\.')
  return (
    text === id || new RegExp(`(?:contact|fiche|letter|term|theme):${bare}(?![\\w-])|/${bare}/|^${bare}[.#]`).test(text)
  )
}
