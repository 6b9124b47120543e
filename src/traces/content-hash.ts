import { hash } from 'node:crypto'

/** Hash by which what was made is known again: 132 bits of SHA-256. */
export function contentHash(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22)
}
