import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenTo } from '../../../src/audit/screen-reader/quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const speech = (words: string) => `${JSON.stringify(`SPEECH OUTPUT: '${words}'{}`)}\n`

/** Writes pieces at their moments, in milliseconds. */
function writing(...pieces: readonly (readonly [at: number, text: string])[]): () => string {
  const began = Date.now()
  return () =>
    `${speech('avant')}${pieces
      .filter(([at]) => Date.now() - began >= at)
      .map(([, text]) => text)
      .join('')}`
}

async function ended<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(120_000)
  return promise
}

it('a stop holds what is said while Orca is at work, and nothing from before', async () => {
  const listener = listenTo(
    writing([0, ''], [300, '.\n'], [800, speech('un')], [1_400, speech('deux')], [9_000, speech('plus tard')]),
  )
  listener.start()
  expect(await ended(listener.untilQuiet())).toEqual(['un', 'deux'])
})

it('a stop where nothing happens ends by itself', async () => {
  const listener = listenTo(writing())
  listener.start()
  expect(await ended(listener.untilQuiet())).toEqual([])
})

it('words that come late are awaited, with what follows them', async () => {
  const listener = listenTo(writing([100, '.\n'], [20_000, speech('3 pages')], [20_200, speech('trouvées')]))
  listener.start()
  expect(await ended(listener.untilHeard('3 pages'))).toEqual(['3 pages', 'trouvées'])
})

it('words that never come are not awaited for ever', async () => {
  const listener = listenTo(writing([100, speech('rien')]))
  listener.start()
  expect(await ended(listener.untilHeard('3 pages'))).toEqual(['rien'])
})
