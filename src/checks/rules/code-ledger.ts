import { verifyLedger } from '../../codes/verify-ledger.ts'
import { contentRule } from '../rule.ts'
import { ledgerYaml, soundTargets } from '../sound-content.ts'

const sound = ledgerYaml(soundTargets)
const changed = (written: string | RegExp, instead: string) => ({
  files: { 'codes.yaml': sound.replace(written, instead) },
})

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
  good: [{ files: { 'codes.yaml': sound } }],
  bad: [
    changed('target: "css"', 'target: "ame#cout"'),
    changed('"100001"', '100001'),
    changed('"100028"', '"100029"'),
    changed(/^.*"ame#essentiel".*\n/m, ''),
    changed(/^(.*"ame#essentiel".*\n)(.*\n)/m, '$2$1'),
    changed(/^(.*"ame#essentiel".*\n)/m, '$1$1'),
    changed('"100028"', '"100010"'),
    changed('count: 6', 'count: 7'),
    changed('count: 6\n', 'count: 6\n  - 123456: ame\n'),
  ],
  *find({ library, fileAt }) {
    for (const fault of verifyLedger(library.ledger)) yield { file: fileAt('codes.yaml'), column: 1, ...fault }
  },
})
