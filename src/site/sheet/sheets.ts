import { library } from 'virtual:library'
import { sheetsOf } from '../../sheets/sheet-of.ts'

/** What goes on the sheet of each text of the site. */
export const sheetFor = sheetsOf(library)
