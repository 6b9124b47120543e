import { openNotesInPlace } from './notes.ts'
import { openOnPaper } from './open-on-paper.ts'

openNotesInPlace()
openOnPaper()
