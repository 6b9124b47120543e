import type { Page } from '@playwright/test'
import type { Locale, RunOnly } from 'axe-core'
import axe from 'axe-core'
import french from 'axe-core/locales/fr.json' with { type: 'json' }
import type { Fault } from '../finding.ts'
import type { Check } from './check.ts'

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag21aaa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
  // A paragraph that looks like a title, and other rules that axe does not count yet.
  'experimental',
]

/** Where contrast of 7 for 1 is found, 4.5 for 1 need not be asked: half the time of the engine is there. */
const weaker = 'color-contrast'
const stronger = 'color-contrast-enhanced'

/** Everything that axe-core knows: WCAG 2.0 to 2.2, levels A to AAA, and good practice. */
export const axeCheck = axeCheckOf('axe', [])

/** The same without contrast, two thirds of the time: for a page whose contrast another check measures. */
export const axeLayout = axeCheckOf('axe-layout', [weaker, stronger])

function axeCheckOf(rule: string, without: readonly string[]): Check {
  return {
    rule,
    on: 'structures',
    planted:
      '<h1>Titre</h1><img src="/favicon.svg"><p style="color:#111">Un <a href="/fr/" style="color:#222;text-decoration:none">lien que rien ne montre</a> ici.</p>',
    run: async (page) => {
      await loadAxe(page)
      const violations = await page.evaluate(
        async ({ only, left, aa, aaa }) => {
          // A bar that stays in sight covers what was scrolled under it.
          scrollTo(0, 0)
          const fold = window.inPage.unfold()
          const off = Object.fromEntries([aa, ...left].map((id) => [id, { enabled: false }]))
          const said = await axe.run(document, { runOnly: only, resultTypes: ['violations'], rules: off })
          const isPale = said.violations.some(({ id }) => id === aaa)
          const paler = isPale ? await axe.run(document, { runOnly: { type: 'rule', values: [aa] } }) : null
          fold()
          const found = [...said.violations, ...(paler?.violations ?? [])]
          const ids = (results: readonly { readonly id: string }[]) =>
            results.flatMap(({ id }) => (id === aaa ? [aaa, aa] : [id]))
          Reflect.set(window, 'axeSaid', {
            applied: [...ids(said.passes), ...ids(found)],
            unsure: ids(said.incomplete),
            not: ids(said.inapplicable),
          })
          return found.map(({ id, help, tags: bound, nodes }) => ({
            id,
            help,
            bound,
            nodes: nodes.map(({ target, html, failureSummary }) => ({
              node: `${target.join(' ')} ${html.slice(0, 120)}`,
              why: failureSummary ?? '',
            })),
          }))
        },
        { only: { type: 'tag', values: tags } satisfies RunOnly, left: without, aa: weaker, aaa: stronger },
      )
      return violations.flatMap(({ id, help, bound, nodes }) =>
        nodes.map(
          ({ node, why }): Fault => ({
            rule: id,
            wcag: wcagIn(bound),
            rgaa: rgaaIn(bound),
            node,
            message: `${help}. ${why.replace(/\s+/gu, ' ')}`,
          }),
        ),
      )
    },
    outcomes: async (page) => {
      const { applied, unsure, not } = await page.evaluate(() => Reflect.get(window, 'axeSaid') as Said)
      return [...new Set([...applied, ...unsure, ...not])].map((one) => ({
        rule: one,
        applied: applied.includes(one) || unsure.includes(one),
        unsure: unsure.includes(one),
      }))
    },
  }
}

/** Names of rules by what they said of the page. */
type Said = Readonly<Record<'applied' | 'unsure' | 'not', readonly string[]>>

async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  await page.evaluate(axe.source)
  await page.evaluate((locale) => axe.configure({ locale }), french as unknown as Locale)
}

/** @example wcagIn(['wcag2aa', 'wcag143']) // ['1.4.3'] */
function wcagIn(bound: readonly string[]): string[] {
  return bound.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? []
    return principle ? [`${principle}.${guideline}.${criterion}`] : []
  })
}

/** Axe-core names tests, `RGAA-3.2.1`; a criterion is their first two numbers. */
function rgaaIn(bound: readonly string[]): string[] {
  return [...new Set(bound.flatMap((tag) => /^RGAA-(\d+\.\d+)/u.exec(tag)?.slice(1) ?? []))]
}
