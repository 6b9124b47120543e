import { frenchFirefox } from './french-firefox.ts'
import { readJourney } from './journey.ts'
import { openListeningRoom } from './listening-room.ts'
import { playJourney } from './play-journey.ts'
import type { Measure } from './transcript.ts'
import { measures, writeTranscript } from './transcript.ts'

/** The day of the readers' clock in every journey: what pages say of their figures doesn't change from day to day. */
const day = '2026-11-28'

export interface Listened {
  readonly title: string
  /** The journey with what was heard: {@link writeTranscript}. */
  readonly transcript: string
  readonly reached: readonly Measure[]
}

/**
 * Orca reads each journey in turn, in a browser of its own: no journey hears what another one left.
 *
 * @param texts files of the journeys.
 * @param done told of each journey once it has been read, with its place among the texts.
 * @throws EngineUnavailable when the room, Orca or the browser doesn't start.
 */
export async function listenToAll(
  origin: string,
  texts: readonly string[],
  done: (listened: Listened, index: number) => void,
): Promise<void> {
  const journeys = texts.map(readJourney)
  const room = await openListeningRoom()
  try {
    for (const [index, journey] of journeys.entries()) {
      const browser = await frenchFirefox(room.env, day)
      try {
        const heard = await playJourney(room, browser, origin, journey)
        done({ title: journey.title, transcript: writeTranscript(journey, heard), reached: measures(heard) }, index)
      } finally {
        await browser.close()
      }
    }
  } finally {
    await room.close()
  }
}
