// npm run status [-- --json] [--content DIR] [--today AAAA-MM-JJ]: what is expired, behind, unreviewed or due, and what
// to do.
import { readLibrary } from '../src/library/read.ts'
import { statusBoard } from '../src/status/board.ts'
import { boardInWords } from '../src/status/board-in-words.ts'
import { contentFolder, dayOf, print, readArguments } from './arguments.ts'

const { values } = readArguments(
  { content: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  'npm run status -- [--json] [--content DOSSIER] [--today AAAA-MM-JJ]',
)
const { path, name } = contentFolder(values.content)
const board = statusBoard(await readLibrary(path, { today: dayOf(values.today), name }))
print(values.json === true ? `${JSON.stringify(board)}\n` : boardInWords(board))
