import type { BrowserContextOptions, Page, ViewportSize } from '@playwright/test'
import { axeCheck, axeLayout } from './checks/axe.ts'
import type { Check } from './checks/check.ts'
import { colourAlone } from './checks/colour-alone.ts'
import { contrast } from './checks/contrast.ts'
import { covered } from './checks/covered.ts'
import { digitOrder } from './checks/digit-order.ts'
import { easyLetters } from './checks/easy-letters.ts'
import { edges } from './checks/edges.ts'
import { falseControl } from './checks/false-control.ts'
import { focusHidden } from './checks/focus-hidden.ts'
import { focusSeen } from './checks/focus-seen.ts'
import { keyboard } from './checks/keyboard.ts'
import { lineLength } from './checks/line-length.ts'
import { lineStart } from './checks/line-start.ts'
import { printClean } from './checks/print-clean.ts'
import { printComplete } from './checks/print-complete.ts'
import { reflow } from './checks/reflow.ts'
import { sentenceLines } from './checks/sentence-lines.ts'
import { still } from './checks/still.ts'
import { targetSize } from './checks/target-size.ts'
import { textDoubled } from './checks/text-doubled.ts'
import { textSize } from './checks/text-size.ts'
import { textSpacing } from './checks/text-spacing.ts'
import { textSpread } from './checks/text-spread.ts'
import { visualOrder } from './checks/visual-order.ts'
import { withoutScripts } from './checks/without-scripts.ts'
import { wordsInStyles } from './checks/words-in-styles.ts'
import { writtenSide } from './checks/written-side.ts'

/** A way of reading the site. */
export interface Profile {
  readonly name: string
  /** What the browser's window is opened with: ways of reading that share it look at a page that is opened once. */
  readonly window: BrowserContextOptions
  readonly viewport: ViewportSize
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly checks: readonly Check[]
  /** Only for pages written in this direction. */
  readonly dir?: 'rtl'
}

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }
const usual: BrowserContextOptions = {}

/** Each check in the way of reading that asks the most of it. */
export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    window: usual,
    viewport: desktop,
    checks: [
      axeCheck,
      contrast,
      lineLength,
      textSize,
      textSpread,
      sentenceLines,
      textSpacing,
      textDoubled,
      keyboard,
      focusSeen,
      visualOrder,
      covered,
      focusHidden,
      still,
      colourAlone,
      easyLetters,
      wordsInStyles,
      writtenSide,
      falseControl,
    ],
  },
  {
    name: 'dark',
    window: usual,
    viewport: desktop,
    media: { colorScheme: 'dark' },
    checks: [contrast, focusSeen],
  },
  {
    name: 'phone',
    window: { hasTouch: true, isMobile: true },
    viewport: phone,
    checks: [
      axeLayout,
      { ...contrast, on: 'structures' },
      targetSize,
      textSize,
      textSpacing,
      // The narrowest window looks at every page.
      { ...reflow, on: 'structures' },
      lineStart,
      visualOrder,
      covered,
      focusHidden,
    ],
  },
  { name: 'rtl', window: { locale: 'ar' }, viewport: phone, dir: 'rtl', checks: [digitOrder, keyboard, visualOrder] },
  { name: 'no-js', window: { javaScriptEnabled: false }, viewport: phone, checks: [withoutScripts] },
  {
    name: 'print',
    window: usual,
    viewport: { width: 658, height: 990 },
    media: { media: 'print' },
    checks: [printClean, printComplete],
  },
  {
    name: 'forced-colors',
    window: usual,
    viewport: desktop,
    media: { forcedColors: 'active' },
    checks: [edges, focusSeen],
  },
  // 1280 × 1024 enlarged four times, WCAG 1.4.10.
  { name: 'zoom', window: usual, viewport: { width: 320, height: 256 }, checks: [reflow] },
]

/** Ways of reading that look at the same pages in the same window, together. */
export function byWindow(ways: readonly Profile[]): (readonly Profile[])[] {
  return [...Map.groupBy(ways, ({ window, dir }) => JSON.stringify([window, dir])).values()]
}

/** Makes a page be read in one of the ways that its window allows, whatever the way before. */
export async function readAs(page: Page, { viewport, media }: Profile): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'reduce',
    ...media,
  })
}
