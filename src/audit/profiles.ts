import type { BrowserContextOptions, Page } from '@playwright/test'
import { axeCheck, axeColours } from './checks/axe.ts'
import type { Check } from './checks/check.ts'
import { digitOrder } from './checks/digit-order.ts'
import { edges } from './checks/edges.ts'
import { focusSeen } from './checks/focus-seen.ts'
import { keyboard } from './checks/keyboard.ts'
import { lineLength } from './checks/line-length.ts'
import { lineStart } from './checks/line-start.ts'
import { printClean } from './checks/print-clean.ts'
import { printComplete } from './checks/print-complete.ts'
import { reflow } from './checks/reflow.ts'
import { sentenceLines } from './checks/sentence-lines.ts'
import { targetSize } from './checks/target-size.ts'
import { textDoubled } from './checks/text-doubled.ts'
import { textSize } from './checks/text-size.ts'
import { textSpacing } from './checks/text-spacing.ts'
import { withoutScripts } from './checks/without-scripts.ts'

/** A way of reading the site. */
export interface Profile {
  readonly name: string
  readonly context: BrowserContextOptions
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly checks: readonly Check[]
  /** Only for pages written in this direction. */
  readonly dir?: 'rtl'
}

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** Each check in the way of reading that asks the most of it. */
export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    context: { viewport: desktop },
    checks: [axeCheck, lineLength, textSize, sentenceLines, textSpacing, textDoubled, keyboard, focusSeen],
  },
  { name: 'dark', context: { viewport: desktop, colorScheme: 'dark' }, checks: [axeColours, focusSeen] },
  {
    name: 'phone',
    context: { viewport: phone, hasTouch: true, isMobile: true },
    checks: [axeCheck, targetSize, textSize, textSpacing, reflow, lineStart],
  },
  { name: 'rtl', context: { viewport: phone, locale: 'ar' }, dir: 'rtl', checks: [digitOrder, keyboard] },
  { name: 'no-js', context: { viewport: phone, javaScriptEnabled: false }, checks: [withoutScripts] },
  {
    name: 'print',
    context: { viewport: { width: 658, height: 990 } },
    media: { media: 'print' },
    checks: [printClean, printComplete],
  },
  {
    name: 'forced-colors',
    context: { viewport: desktop },
    media: { forcedColors: 'active' },
    checks: [edges, focusSeen],
  },
  // 1280 × 1024 enlarged four times, WCAG 1.4.10.
  { name: 'zoom', context: { viewport: { width: 320, height: 256 } }, checks: [reflow] },
]
