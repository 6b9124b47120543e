import { codeOfRank, isValidCode, rankOfCode } from './code.ts'
import type { Ledger } from './ledger.ts'
import { sealOf } from './ledger.ts'

/** What is wrong in the ledger, from the file alone. */
export interface LedgerFault {
  readonly line: number
  readonly rule: 'code-line' | 'code-check-digit' | 'code-removed' | 'code-order' | 'code-reused' | 'code-changed' | 'code-count'
  /** French. */
  readonly message: string
  readonly hint: string
}

const restore = 'Remettez la ligne comme avant (un code imprimé doit toujours mener au même endroit), puis lancez « npm run codes ».'

/**
 * Proves that no code was removed, changed, reused or moved since the ledger was written: ranks leave
 * no gap, each entry's seal depends on all those above it, the last line counts them.
 */
export function verifyLedger({ entries, count, strange }: Ledger): LedgerFault[] {
  const faults: LedgerFault[] = strange.map((line) => ({ line, rule: 'code-line', message: "Cette ligne du registre des codes n'est pas comprise.", hint: restore }))
  const add = (line: number, rule: LedgerFault['rule'], message: string, hint = restore) => faults.push({ line, rule, message, hint })
  const lineOfTarget = new Map<string, number>()
  const lineOfCode = new Map<string, number>()
  let expected = 0
  let before = ''
  for (const { code, target, seal, line } of entries) {
    const former = lineOfCode.get(code)
    const sameTarget = lineOfTarget.get(target)
    if (!isValidCode(code)) {
      add(line, 'code-check-digit', `Le code « ${code} » est faux : son dernier chiffre ne confirme pas les autres.`)
      expected += 1
    } else if (former !== undefined) add(line, 'code-reused', `Le code ${code} est déjà donné ligne ${former} : il mènerait à deux endroits.`)
    else if (rankOfCode(code) < expected) add(line, 'code-order', `Le code ${code} n'est plus à son rang : l'ordre du registre a changé.`)
    else {
      for (let rank = expected; rank < rankOfCode(code) && rank < expected + 20; rank += 1) {
        add(line, 'code-removed', `Le code ${codeOfRank(rank)} a disparu avant cette ligne : les papiers qui le portent ne mèneraient nulle part.`)
      }
      if (rankOfCode(code) === expected && seal !== sealOf(before, { code, target })) {
        add(line, 'code-changed', `Le code ${code} ou sa cible « ${target} » a été changé : la marque de contrôle ne correspond plus.`)
      }
      expected = rankOfCode(code) + 1
    }
    if (sameTarget !== undefined) add(line, 'code-reused', `« ${target} » a déjà un code ligne ${sameTarget}.`)
    lineOfTarget.set(target, sameTarget ?? line)
    lineOfCode.set(code, former ?? line)
    before = seal
  }
  if (entries.length === 0 && count === null) return faults
  const last = count?.line ?? entries.at(-1)?.line ?? 1
  if (count === null) add(last, 'code-count', "La dernière ligne « count: … » manque : on ne sait pas si la fin du registre est entière.")
  else if (count.stated !== entries.length) add(last, 'code-count', `Le registre annonce ${count.stated} codes et en contient ${entries.length} : des lignes ont été ajoutées à la main ou retirées à la fin.`)
  return faults
}
