import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../content/pages/', import.meta.url)
const inFrenchOnly = (page: string) =>
  readFileSync(new URL(`${page}/fr.mdx`, folder), 'utf8').includes('\nfrench_only: true\n')
const pages = readdirSync(folder).filter((page) => !inFrenchOnly(page))

/** Languages whose site texts are said to be whole. */
const WHOLE = ['ar']

/** Section → how many lines it has (each is a sentence, an item or a card). */
function shapeOf(page: string, lang: string): Record<string, number> {
  const shape: Record<string, number> = {}
  let section = ''
  for (const line of readFileSync(new URL(`${page}/${lang}.mdx`, folder), 'utf8').split('\n')) {
    const id = /^## .*<Partie id="([a-z-]+)"/.exec(line)?.[1]
    if (id !== undefined) section = id
    if (section !== '' && line.trim() !== '') shape[section] = (shape[section] ?? 0) + 1
  }
  return shape
}

describe.each(pages)('the site text « %s »', (page) => {
  test.each(WHOLE)('says in %s all that it says in French, section by section', (lang) => {
    expect(shapeOf(page, lang)).toEqual(shapeOf(page, 'fr'))
  })
})
