import type { GivenCodes } from './apart.ts'
import { givenCodes, nextFreeRank } from './apart.ts'
import { codeOfRank, groupCode, isValidCode, rankOfCode } from './code.ts'
import type { Ledger } from './ledger.ts'
import { sealOf } from './ledger.ts'
import { slipNames } from './slips.ts'

/** What is wrong in the ledger, from the file alone. */
export interface LedgerFault {
  readonly line: number
  readonly rule:
    | 'code-line'
    | 'code-quotes'
    | 'code-check-digit'
    | 'code-removed'
    | 'code-order'
    | 'code-reused'
    | 'code-changed'
    | 'code-count'
    | 'code-slip'
  /** French. */
  readonly message: string
  readonly hint: string
}

const restore =
  'Remettez la ligne comme avant (un code imprimé doit toujours mener au même endroit), puis lancez « npm run codes ».'

const replace =
  'Avant toute publication de ce code : ajoutez « , retired: "raison" » avant l\'accolade, puis lancez « npm run codes » ; la cible reçoit un nouveau code.'

/**
 * Proves that no code was removed, changed, reused or moved since the ledger was written: ranks leave
 * no gap but for codes one slip from another, each entry's seal depends on all those above it, the last
 * line counts them. Two codes in use are never one slip apart.
 */
export function verifyLedger({ entries, count, strange }: Ledger): LedgerFault[] {
  const faults: LedgerFault[] = strange.map((line) => ({
    line,
    rule: 'code-line',
    message: "Cette ligne du registre des codes n'est pas comprise.",
    hint: restore,
  }))
  const add = (line: number, rule: LedgerFault['rule'], message: string, hint = restore) =>
    faults.push({ line, rule, message, hint })
  const lineOfTarget = new Map<string, number>()
  const lineOfCode = new Map<string, number>()
  const given = givenCodes()
  const inUse = givenCodes()
  let expected = 0
  let before = ''
  for (const { code, target, seal, retired, line, unquoted } of entries) {
    if (unquoted === true)
      add(
        line,
        'code-quotes',
        `Le code doit être entre guillemets : "${code}". Sans eux, un zéro en tête se perdrait.`,
        `Écrivez code: "${code}".`,
      )
    const former = lineOfCode.get(code)
    const sameTarget = lineOfTarget.get(target)
    if (!isValidCode(code)) {
      add(line, 'code-check-digit', `Le code « ${code} » est faux : son dernier chiffre ne confirme pas les autres.`)
      const meant = nextFreeRank(expected, given)
      given.add(codeOfRank(meant))
      expected = meant + 1
    } else if (former !== undefined)
      add(line, 'code-reused', `Le code ${code} est déjà donné ligne ${former} : il mènerait à deux endroits.`)
    else if (rankOfCode(code) < expected)
      add(line, 'code-order', `Le code ${code} n'est plus à son rang : l'ordre du registre a changé.`)
    else {
      const missing = goneBetween(expected, rankOfCode(code), given)
      for (const gone of missing) {
        add(
          line,
          'code-removed',
          `Le code ${gone} a disparu avant cette ligne : les papiers qui le portent ne mèneraient nulle part.`,
        )
      }
      const near = retired === null ? inUse.nearTo(code) : null
      if (near !== null) {
        const confused = `se confond avec ${groupCode(near.code)} par une seule erreur (${slipNames[near.slip]})`
        add(
          line,
          'code-slip',
          `Le code ${groupCode(code)} (« ${target} ») ${confused} : on ouvrirait une autre page sans le savoir.`,
          replace,
        )
      }
      if (missing.length === 0 && seal !== sealOf(before, { code, target })) {
        add(
          line,
          'code-changed',
          `Le code ${code} ou sa cible « ${target} » a été changé : la marque de contrôle ne correspond plus.`,
        )
      }
      expected = rankOfCode(code) + 1
    }
    if (sameTarget !== undefined && retired === null)
      add(line, 'code-reused', `« ${target} » a déjà un code ligne ${sameTarget}.`)
    if (retired === null) lineOfTarget.set(target, sameTarget ?? line)
    lineOfCode.set(code, former ?? line)
    before = seal
    // What is no code has no slips; one of a hundred thousand signs would fill the memory with them.
    if (!isValidCode(code)) continue
    given.add(code)
    if (retired === null) inUse.add(code)
  }
  if (entries.length === 0 && count === null) return faults
  const last = count?.line ?? entries.at(-1)?.line ?? 1
  if (count === null)
    add(last, 'code-count', 'La dernière ligne « count: … » manque : on ne sait pas si la fin du registre est entière.')
  else if (count.stated !== entries.length)
    add(
      last,
      'code-count',
      `Le registre annonce ${count.stated} codes et en contient ${entries.length} : des lignes ont été ajoutées à la main ou retirées à la fin.`,
    )
  return faults
}

/** Codes of the ranks [from, to) that `npm run codes` would have given, 20 at most. */
function goneBetween(from: number, to: number, given: GivenCodes): string[] {
  const gone: string[] = []
  for (let rank = from; rank < to && gone.length < 20; rank += 1) {
    const code = codeOfRank(rank)
    if (given.nearTo(code) === null) gone.push(code)
  }
  return gone
}
