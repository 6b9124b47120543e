// The main journeys with the keyboard alone: each stop of the focus is written down and compared with what was kept.
// KEYBOARD_ACCEPT=1 keeps what is found.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { compareLines } from '../../src/audit/screen-reader/compare-lines.ts'
import type { Action } from '../../src/audit/screen-reader/journey.ts'
import { readJourney } from '../../src/audit/screen-reader/journey.ts'
import { writeTranscript } from '../../src/audit/screen-reader/transcript.ts'
import { focusStop } from './focus-stop.ts'
import { test } from './served-site.ts'

const folder = resolve(import.meta.dirname, 'keyboard-journeys')

/** The keys of a journey, by their French names, as Playwright names them. */
const keys = new Map([
  ['Tab', 'Tab'],
  ['Maj+Tab', 'Shift+Tab'],
  ['Entrée', 'Enter'],
  ['Espace', 'Space'],
  ['Bas', 'ArrowDown'],
  ['Échap', 'Escape'],
])

/** A step tries this many stops at most. */
const most = 60

async function stopAfter(page: Page, key: string): Promise<string[]> {
  await page.keyboard.press(keys.get(key) ?? key)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30))).catch(() => page.waitForLoadState())
  // What a press of Enter shows gets the focus once it is shown, in a later task.
  if (key === 'Entrée') await page.waitForTimeout(500)
  // Where the focus moves by a script, it is nowhere for a moment.
  await page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 700 }).catch(() => null)
  return [await focusStop(page).catch(() => page.waitForLoadState().then(() => focusStop(page)))]
}

async function play(page: Page, action: Action): Promise<string[][]> {
  if (action.kind === 'open') {
    await page.goto(action.path)
    return [[await focusStop(page)]]
  }
  if (action.kind === 'wait') {
    await expect(page.getByText(action.words).first()).toBeVisible()
    return [[await focusStop(page)]]
  }
  if (action.kind === 'type') {
    await page.keyboard.type(action.text)
    return [[await focusStop(page)]]
  }
  const stops: string[][] = []
  if (action.kind === 'press') while (stops.length < action.times) stops.push(await stopAfter(page, action.key))
  else
    while (stops.length < (action.most ?? most) && stops.at(-1)?.join().includes(action.words) !== true)
      stops.push(await stopAfter(page, action.key))
  return stops
}

for (const file of readdirSync(folder)) {
  const path = join(folder, file)
  const kept = readFileSync(path, 'utf8')
  const journey = readJourney(kept)
  test(`with the keyboard alone: ${journey.title}`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-28T12:00:00')
    const heard = []
    for (const step of journey.steps) heard.push({ step, stops: await play(page, step.action) })
    const found = writeTranscript(journey, heard)
    if (process.env['KEYBOARD_ACCEPT'] === '1') writeFileSync(path, found)
    else expect(compareLines(kept, found)).toEqual([])
  })
}
