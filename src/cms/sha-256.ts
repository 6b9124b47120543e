import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Takes the place of Node's `hash` in a browser, whose own answers only later: SHA-256 of a text in UTF-8.
 *
 * @example hash('sha256', '', 'hex').slice(0, 8) // 'e3b0c442'
 */
export function hash(_algorithm: 'sha256', text: string, _encoding: 'hex'): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
