import type { Engine } from '../engines/engine.ts'
import type { Action, Journey } from './journey.ts'
import { keyNames } from './keys.ts'
import type { ListeningRoom } from './listening-room.ts'
import { listenTo } from './quiet.ts'
import type { Heard } from './transcript.ts'
import { isHeard } from './transcript.ts'

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
  const press = async (key: string) => {
    listener.start()
    room.press('key', keyNames.get(key) ?? key)
    return listener.untilQuiet()
  }
  const play = async (action: Action): Promise<string[][]> => {
    const stops: string[][] = []
    if (action.kind === 'press') for (let time = 0; time < action.times; time += 1) stops.push(await press(action.key))
    if (action.kind === 'press-until')
      while (stops.length < mostPresses && !isHeard(action.words, stops.at(-1) ?? []))
        stops.push(await press(action.key))
    if (action.kind === 'wait') return [await listener.untilHeard(action.words)]
    if (action.kind === 'open') {
      listener.start()
      await browser.open(`${origin}${action.path}`)
      return [await listener.untilQuiet()]
    }
    if (action.kind === 'type') {
      listener.start()
      room.press('type', '--delay', '60', action.text)
      return [await listener.untilQuiet()]
    }
    return stops
  }
  await listener.untilHeard('Avant')
  const heard: Heard[] = []
  for (const step of journey.steps) heard.push({ step, stops: await play(step.action) })
  return heard
}
