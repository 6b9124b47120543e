import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Edit } from './edits.ts'

/**
 * Milliseconds from a file's being written to its change being read on the open page, which loads itself again.
 * The file is put back afterwards.
 *
 * @param page open at the edit's own page.
 * @param mark never on the page before.
 */
export async function shownAfter(page: Page, edit: Edit, mark: number): Promise<number> {
  const before = readFileSync(edit.file, 'utf8')
  const after = edit.with(mark)
  const start = performance.now()
  writeFileSync(edit.file, after)
  try {
    await untilRead(page, mark, true)
    return performance.now() - start
  } finally {
    writeFileSync(edit.file, before)
    await untilRead(page, mark, false)
  }
}

/** Waits for the words of the page, whose numbers are written with spaces, to have the number or to have it no more. */
async function untilRead(page: Page, mark: number, there: boolean): Promise<void> {
  await page.waitForFunction(
    ([digits, expected]) =>
      document.readyState !== 'loading' &&
      document.body.textContent.replaceAll(/[\s\u00A0\u202F]/gu, '').includes(digits) === expected,
    [String(mark), there] as const,
    { polling: 20, timeout: 120_000 },
  )
}
