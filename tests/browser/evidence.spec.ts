import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Looked } from '../../src/audit/audit-pages.ts'
import { auditPages } from '../../src/audit/audit-pages.ts'
import { attribute, elementsOf, pageTree, textOf } from '../../src/audit/pages/page-tree.ts'
import { profiles } from '../../src/audit/profiles.ts'
import { stateWords } from '../../src/evidence/result-words.ts'
import { pages } from './built-pages.ts'
import { siteFolder, test } from './served-site.ts'

const pageAt = (path: string) => {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(path)
  return page
}

interface Data {
  readonly legal_state: string
  readonly criteria: readonly { readonly id: string; readonly state: keyof typeof stateWords }[]
}
const data = JSON.parse(readFileSync(join(siteFolder, 'fr/accessibilite/preuves/preuves.json'), 'utf8')) as Data

test('the page of evidence says of each criterion what its data say', () => {
  const elements = [...elementsOf(pageTree(pageAt('/fr/accessibilite/preuves/')))].map(({ element }) => element)
  const said = elements.flatMap((element) => {
    if (!(attribute(element, 'id') ?? '').startsWith('rgaa-')) return []
    const title = [...elementsOf(element)].find(({ element: one }) => one.tagName === 'h3')?.element
    return title === undefined ? [] : [textOf(title).replace(/\s+/gu, ' ')]
  })
  expect(said).toEqual(data.criteria.map(({ id, state }) => `${id} : ${stateWords[state]}`))
  expect(said).toHaveLength(106)
})

test('the declaration claims the state of the data, and the person who judges has each criterion that is left', () => {
  const words = textOf(pageTree(pageAt('/fr/accessibilite/')))
  expect(words).toContain(`Ce site est ${data.legal_state} avec le référentiel`)
  const form = pageAt('/fr/accessibilite/preuves/a-juger/').html
  const left = data.criteria.filter(({ state }) => state === 'to-judge')
  expect(left.filter(({ id }) => !form.includes(`id="rgaa-${id.replaceAll('.', '-')}"`))).toEqual([])
})

test('the audit tells of each rule inside axe-core whether it had something to look at', async ({ browser, site }) => {
  const desktop = profiles.find(({ name }) => name === 'desktop')
  if (desktop === undefined) throw new Error('desktop')
  const checks = desktop.checks.filter(({ rule }) => rule === 'axe')
  const html =
    '<!doctype html><html lang="fr"><head><title>Page</title></head><body><main><h1>Un titre</h1><img src="/favicon.svg" alt=""></main></body></html>'
  const page = {
    path: '/planted/',
    file: '',
    html,
    lang: 'fr',
    dir: 'ltr',
    level: 'standard',
    kind: 'planted',
  } as const
  const looked: Looked[] = []
  const faults = await auditPages(
    { browser, origin: site, watch: (one) => looked.push(one) },
    [{ ...desktop, checks }],
    [page],
  )
  const outcomes = new Map(looked.flatMap((one) => one.outcomes.map(({ rule, applied }) => [rule, applied] as const)))
  expect(faults).toEqual([])
  expect([outcomes.get('image-alt'), outcomes.get('frame-title'), outcomes.get('axe')]).toEqual([
    true,
    false,
    undefined,
  ])
})
