import { followSection } from './follow-section.ts'
import { give } from './give.ts'
import { openNotesInPlace } from './notes.ts'
import { offerSheet } from './offer-sheet.ts'
import { openOnPaper } from './open-on-paper.ts'
import { readerClock } from './reader-clock.ts'
import { stillTables } from './still-tables.ts'
import { whenDayChanges } from './when-day-changes.ts'

followSection()
whenDayChanges((today) => readerClock(today))
openNotesInPlace()
openOnPaper()
give()
offerSheet()
stillTables()
