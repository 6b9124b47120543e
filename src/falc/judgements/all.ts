/** What the checker tells of a text besides what its rules find: the one list. */
import type { Judgement } from '../rule.ts'
import { exceptions } from './exceptions.ts'
import { notRead } from './not-read.ts'
import { notReady } from './not-ready.ts'
import { twinSame } from './twin-same.ts'
import { twinSimpler } from './twin-simpler.ts'

export const judgements = [notReady, notRead, exceptions, twinSame, twinSimpler] as const satisfies readonly Judgement[]
