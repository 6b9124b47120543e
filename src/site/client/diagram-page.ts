import { readerClock } from './reader-clock.ts'
import { whenDayChanges } from './when-day-changes.ts'

whenDayChanges(readerClock)
