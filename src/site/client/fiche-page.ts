import { followSection } from './follow-section.ts'
import { give } from './give.ts'
import { readerClock } from './reader-clock.ts'

followSection()
readerClock(new Date())
give()
