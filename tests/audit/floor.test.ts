import { describe, expect, it } from 'vitest'
import { isGuarded } from '../../src/audit/floor/script-exceptions.ts'
import { scriptFaults } from '../../src/audit/floor/script-faults.ts'
import { isHarmless } from '../../src/audit/floor/style-exceptions.ts'
import { styleFaults } from '../../src/audit/floor/style-faults.ts'

const styles = (css: string) => styleFaults(css).map(({ what }) => what)
const scripts = (js: string) => scriptFaults('a.js', js).map(({ what }) => what)

describe('styles that the floor does not know', () => {
  it.each([
    ['@layer a { p { color: red } }', '@layer'],
    ['@container (min-width: 1px) { p { color: red } }', '@container'],
    ['@property --x { syntax: "<length>"; inherits: false; initial-value: 0px }', '@property'],
    ['@media (width >= 40em) { p { color: red } }', 'media range'],
    ['@media (prefers-contrast: more) { p { color: red } }', '(prefers-contrast)'],
    ['p:has(a) { color: red }', ':has'],
    [':is(p, a) { color: red }', ':is'],
    [':where(p) { color: red }', ':where'],
    ['a:focus-visible { color: red }', ':focus-visible'],
    ['p:popover-open { color: red }', ':popover-open'],
    ['p:not(.a, .b) { color: red }', ':not(a, b)'],
    ['p { a { color: red } }', 'nesting'],
    ['p { & a { color: red } }', 'nesting'],
    ['p { inset: 0 }', 'inset'],
    ['p { inset-block-start: 0 }', 'inset-block-start'],
    ['p { margin-block: 1px 2px }', 'margin-block'],
    ['p { padding-inline: var(--gap) }', 'padding-inline'],
    ['p { border-inline: 1px solid }', 'border-inline'],
    ['p { display: flex; gap: 1px }', 'gap in flex'],
    ['p { gap: 1px }', 'gap in flex'],
    ['p { inline-size: clamp(1px, 2px, 3px) }', 'clamp()'],
    ['p { --gap: clamp(1px, 2px, 3px) }', 'clamp()'],
    ['p { aspect-ratio: 1 }', 'aspect-ratio'],
    ['p { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['p { color: light-dark(red, blue) }', 'light-dark()'],
    ['p { color: oklch(0.5 0.2 10) }', 'oklch()'],
    ['p { block-size: 1lh }', 'lh'],
    ['p { block-size: 100dvh }', 'dvh'],
    ['p { inline-size: 10cqi }', 'cqi'],
    ['p { overflow-x: clip }', 'overflow-x: clip'],
    ['p { overflow-wrap: anywhere }', 'overflow-wrap: anywhere'],
    ['p { float: inline-end }', 'float: inline-end'],
    ['p::before { content: "/" / "" }', 'content: … / alternative'],
  ])('%s', (css, what) => {
    expect(styles(css)).toContain(what)
  })

  it('are seen wherever they stand, on paper too', () => {
    expect(styleFaults('@media print { .a { inset: 0 } }')).toEqual([
      { what: 'inset', where: '.a', lacking: ['chrome 79', 'safari 13', 'safari_ios 13'] },
    ])
  })

  it.each([
    ['inside @supports', '@supports selector(:has(a)) { p:has(a) { inset: 0 } }'],
    ['after a way that the floor knows', 'p { block-size: 1.6em; block-size: 1lh }'],
    [
      'known for long',
      'p { margin-inline-start: 1px; border-block-start: 1px solid; inline-size: min(100%, 2rem); columns: 18rem 2; column-gap: 2rem } .g { display: grid; gap: 1px } @media (min-width: 62rem) { p { color: red } }',
    ],
  ])('are let be %s', (_why, css) => {
    expect(styles(css)).toEqual([])
  })

  it('are let be by a reasoned exception only where it says', () => {
    const [rightly, wrongly] = [':focus:not(:focus-visible) { outline: 0 }', 'a:focus-visible { color: red }'].map(
      (css) => styleFaults(css).filter((fault) => !isHarmless(fault)),
    )
    expect(rightly).toEqual([])
    expect(wrongly?.map(({ what }) => what)).toEqual([':focus-visible'])
  })
})

describe('scripts that the floor can not run', () => {
  it.each([
    ['list.at(-1)', '.at'],
    ['a.replaceChildren(b)', '.replaceChildren'],
    ['"a".replaceAll("b", "c")', '.replaceAll'],
    ['structuredClone(a)', 'structuredClone'],
    ['new URLPattern("a")', 'URLPattern'],
    ['AbortSignal.timeout(1)', '.timeout'],
    ['new Intl.Segmenter("fr")', '.Segmenter'],
    ['Object.groupBy(a, b)', '.groupBy'],
    ['/(?<=a)b/.test(c)', '(?<='],
    ['RegExp(`(?<!a)b`)', '(?<='],
    ['RegExp(`(?<!a)${b}`)', '(?<='],
    ['a.showPopover()', '.showPopover'],
  ])('%s', (js, what) => {
    expect(scripts(js)).toContain(what)
  })

  it.each([
    'a.append(b); a.prepend(b); a.toggleAttribute("c"); b.closest("d")',
    'new Map([[1, 2]]).get(1); Array.from(a).flatMap(b)',
    'new Intl.DateTimeFormat("fr").formatToParts(a)',
    '/(?<year>\\d+)/u.exec(a)',
    'fetch("/a").then(b)',
  ])('%s is known for long', (js) => {
    expect(scripts(js)).toEqual([])
  })

  it('are let be where the script looks first', () => {
    expect(scriptFaults('a.js', 'a.showPopover()').filter((fault) => !isGuarded(fault))).toEqual([])
  })
})
