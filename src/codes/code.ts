import { checkDigit } from './check-digit.ts'

/** Five digits that count up, then the check digit. */
export const codeLength = 6
const firstSerial = 10_000
const lastSerial = 99_999

/**
 * The code of a rank in the ledger.
 *
 * @param rank from 0.
 * @throws {RangeError} when the ledger is full (90,000 codes).
 * @example codeOfRank(0) // '100001'
 */
export function codeOfRank(rank: number): string {
  const serial = firstSerial + rank
  if (serial > lastSerial) throw new RangeError('no code left: the ledger holds 90,000 codes')
  return `${serial}${checkDigit(String(serial))}`
}

/** Rank in the ledger of a valid code, from 0. */
export function rankOfCode(code: string): number {
  return Number(code.slice(0, -1)) - firstSerial
}

/** True for six ASCII digits, the first not zero, of which the last is the right check digit. */
export function isValidCode(code: string): boolean {
  return /^[1-9][0-9]{5}$/.test(code) && checkDigit(code.slice(0, -1)) === code.slice(-1)
}

/**
 * A code in three pairs: as it is printed, and read aloud on the telephone.
 *
 * @example groupCode('100001') // '10 00 01'
 */
export function groupCode(code: string): string {
  return code.match(/.{1,2}/g)?.join(' ') ?? code
}
