import type { Finding } from './finding.ts'

/** How many pages are named for one fault. */
const named = 5

/** The findings as text: each fault once, with the first pages that have it. Empty when there is none. */
export function inWords(findings: readonly Finding[]): string {
  const faults = Map.groupBy(findings, ({ rule, profile, node, message }) => [rule, profile, node, message].join('\n'))
  return [...faults.values()]
    .map((same) => {
      const [first] = same
      if (!first) return ''
      const criteria = [...first.wcag.map((id) => `WCAG ${id}`), ...first.rgaa.map((id) => `RGAA ${id}`)].join(', ')
      const where = [...new Set(same.map(({ page }) => page))]
      const more = where.length > named ? ` et ${where.length - named} autres pages` : ''
      return `${first.rule} [${first.profile}]${criteria === '' ? '' : ` (${criteria})`}\n  ${first.message}\n  ${first.node}\n  ${where.slice(0, named).join(' ')}${more}\n`
    })
    .join('')
}
