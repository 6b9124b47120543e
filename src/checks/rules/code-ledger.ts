import { verifyLedger } from '../../codes/verify-ledger.ts'
import type { LibraryRule } from '../rule.ts'

const changed = 'codes:\n  - {code: "100001", target: "ame", seal: "00000000"}\ncount: 1\n'

export const codeLedger: LibraryRule = {
  id: 'code-ledger',
  severity: 'error',
  on: 'library',
  good: [{}],
  bad: [{ files: { 'codes.yaml': changed } }],
  *find({ library, fileAt }) {
    for (const fault of verifyLedger(library.ledger)) yield { file: fileAt('codes.yaml'), column: 1, ...fault }
  },
}
