import type { Engine } from '../engines/engine.ts'
import type { Journey, Step } from './journey.ts'
import { keyNames } from './keys.ts'
import type { ListeningRoom } from './listening-room.ts'
import { listenTo } from './quiet.ts'
import type { Heard } from './transcript.ts'
import { isHeard, withoutLoading } from './transcript.ts'

/** A stop is pressed for this many times at most before its words are given up. */
const mostPresses = 40

/** Does what the journey says in a browser of the room, and writes down what Orca says of each step. */
export async function playJourney(
  room: ListeningRoom,
  browser: Pick<Engine, 'open'>,
  origin: string,
  journey: Journey,
): Promise<Heard[]> {
  const listener = listenTo(room.heard)
  listener.start()
  const stopOf = async (act: () => unknown, awaited: string | null) => {
    listener.start()
    await act()
    return awaited === null ? listener.untilQuiet() : listener.untilHeard(awaited)
  }
  const play = async ({ action, awaited }: Step): Promise<string[][]> => {
    if (action.kind === 'wait') return [await listener.untilHeard(action.words)]
    if (action.kind === 'open')
      return [withoutLoading(await stopOf(() => browser.open(`${origin}${action.path}`), awaited))]
    if (action.kind === 'type') return [await stopOf(() => room.press('type', '--delay', '60', action.text), awaited)]
    const stops: string[][] = []
    const isEnd = () =>
      action.kind === 'press'
        ? stops.length === action.times
        : stops.length === mostPresses || isHeard(action.words, stops.at(-1) ?? [])
    while (!isEnd()) stops.push(await stopOf(() => room.press('key', keyNames.get(action.key) ?? action.key), awaited))
    return stops
  }
  await listener.untilHeard('Avant')
  const heard: Heard[] = []
  for (const step of journey.steps) heard.push({ step, stops: await play(step) })
  return heard
}
