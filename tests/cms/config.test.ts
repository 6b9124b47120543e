import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectionsOf } from '../../src/cms/collections.ts'
import { configOf, fieldsOf } from '../../src/cms/config.ts'
import { cmsPolicy } from '../../src/cms/page.ts'
import { siteSchema } from '../../src/library/schemas/site.ts'

const content = join(import.meta.dirname, '../../content')
const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
const collections = collectionsOf(paths)

interface Definition {
  readonly properties: Readonly<Record<string, unknown>>
}
/** What the package itself says that its settings may hold. */
const { definitions } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
) as { definitions: Readonly<Record<string, Definition>> }
const known = (name: string) => Object.keys(definitions[name]?.properties ?? {})

const host = (cms: object) => siteSchema.parse({ name: 'Essai', cms }).cms

test('every file that an editor may change is in one list, and in no other', () => {
  const listed = collections.flatMap(({ files }) => files)
  expect(new Set(listed).size).toBe(listed.length)
  const ledgers = ['addresses.yaml', 'codes.yaml']
  const others = paths.filter((path) => /\.(?:mdx?|yaml)$/u.test(path) && !listed.includes(path))
  expect(others.filter((path) => !ledgers.includes(path) && path !== 'README.md')).toEqual([])
})

test('each field has its name and its help in French', () => {
  const bare = collections.flatMap((collection) =>
    fieldsOf(collection)
      .filter(({ name, label, hint = '', widget }) => widget !== 'hidden' && (label === name || hint.length < 15))
      .map(({ name }) => `${collection.name}: ${name}`),
  )
  expect(bare).toEqual([])
})

test('the settings hold nothing that the package does not know', () => {
  const {
    backend,
    collections: lists,
    ...rest
  } = configOf(collections, host({ backend: 'github', repo: 'a/b' }), 'content')
  const unknown = (given: object, name: string) => Object.keys(given).filter((key) => !known(name).includes(key))
  expect(unknown(rest, 'CmsConfig')).toEqual(
    ['load_config_file', 'locale'].filter((key) => !known('CmsConfig').includes(key)),
  )
  expect(unknown(backend, 'GitHubBackend')).toEqual([])
  expect(lists.flatMap((list) => unknown(list, 'FileCollection'))).toEqual([])
  expect(lists.flatMap(({ files }) => files.flatMap((file) => unknown(file, 'CollectionFile')))).toEqual([])
})

test('a pull request for each change where the host allows it, a copy of one’s own where the content asks', () => {
  const given = (cms: object) => configOf(collections, host(cms), 'content')
  expect(given({ backend: 'github', repo: 'a/b', open_authoring: true })).toMatchObject({
    publish_mode: 'editorial_workflow',
    backend: { name: 'github', repo: 'a/b', branch: 'main', open_authoring: true },
  })
  expect(given({ backend: 'gitlab', repo: 'a/b', open_authoring: true }).backend).not.toHaveProperty('open_authoring')
  expect(given({ backend: 'gitea', repo: 'a/b' })).not.toHaveProperty('publish_mode')
  expect(configOf(collections, null, 'content')).not.toHaveProperty('publish_mode')
})

test('the page may ask its own site and the host that the content names, nobody else', () => {
  expect(cmsPolicy(null)).not.toMatch(/https?:/u)
  const own = host({
    backend: 'gitea',
    repo: 'a/b',
    api_root: 'https://git.exemple.fr/api/v1',
    base_url: 'https://git.exemple.fr',
  })
  expect(cmsPolicy(own).match(/https:\/\/[^\s;]+/gu)).toEqual(['https://git.exemple.fr'])
})
