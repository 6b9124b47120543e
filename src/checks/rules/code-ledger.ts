import { verifyLedger } from '../../codes/verify-ledger.ts'
import { contentRule } from '../rule.ts'

const changed = 'codes:\n  - {code: "100001", target: "ame", seal: "00000000"}\ncount: 1\n'

export const codeLedger = contentRule({
  id: 'code-ledger',
  title: 'Un code court donné ne change jamais',
  why: 'Un code imprimé sur un papier, il y a des années, doit mener au même endroit.',
  remedy: 'Remettez la ligne comme avant, puis lancez « npm run codes ».',
  outcomes: {
    'code-line': { severity: 'error' },
    'code-quotes': { severity: 'error' },
    'code-check-digit': { severity: 'error' },
    'code-removed': { severity: 'error' },
    'code-order': { severity: 'error' },
    'code-reused': { severity: 'error' },
    'code-changed': { severity: 'error' },
    'code-count': { severity: 'error' },
    'code-slip': { severity: 'error' },
  },
  applies: 'library',
  good: [{}],
  bad: [{ files: { 'codes.yaml': changed } }],
  *find({ library, fileAt }) {
    for (const fault of verifyLedger(library.ledger)) yield { file: fileAt('codes.yaml'), column: 1, ...fault }
  },
})
