import { library } from 'virtual:library'
import type { Sheets } from '../../sheets/sheet-of.ts'
import { sheetsOf } from '../../sheets/sheet-of.ts'
import { remembered } from '../../traces/reads.ts'

/** What goes on the sheet of each text of the site. */
export const sheetFor: Sheets = remembered(sheetsOf(library))
