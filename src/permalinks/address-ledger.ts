import { hash } from 'node:crypto'

/** An address of the site, or an anchor of it, that was published one day: `/fr/ame/`, `/fr/ame/#cout`. */
export interface PublishedAddress {
  readonly address: string
  /** 1-based line. */
  readonly line: number
}

/** Where what stood at an address stands now. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly line: number
}

/** `addresses.yaml` as it is written, before it is compared with the site. */
export interface AddressLedger {
  readonly addresses: readonly PublishedAddress[]
  readonly moves: readonly Move[]
  /** Digest of all the addresses, as stated; null when no line states it. */
  readonly seal: { readonly stated: string; readonly line: number } | null
  /** Lines that are not understood. */
  readonly strange: readonly number[]
}

export const noAddresses: AddressLedger = { addresses: [], moves: [], seal: null, strange: [] }

/** Names of pages as the site makes them: an address becomes a folder of the output, and must stay inside it. */
const address = String.raw`\/(?:[a-z0-9-]+\/)*(?:#[\w.-]+)?`
const addressLine = new RegExp(`^ {2}- "(${address})"\\s*$`, 'u')
const moveLine = new RegExp(`^ {2}"(${address})": "(${address})"\\s*$`, 'u')
const sealLine = /^seal: "([0-9a-f]*)"\s*$/

/** Reads the ledger line by line: its form is fixed, so that one address is one line of a change. */
export function parseAddresses(source: string): AddressLedger {
  const addresses: PublishedAddress[] = []
  const moves: Move[] = []
  const strange: number[] = []
  let seal: AddressLedger['seal'] = null
  for (const [index, text] of source.split(/\r?\n/u).entries()) {
    const line = index + 1
    if (text.trim() === '' || text.startsWith('#') || /^(?:moved|addresses):(?: \{\})?\s*$/u.test(text)) continue
    const [, kept] = addressLine.exec(text) ?? []
    const [, from, to] = moveLine.exec(text) ?? []
    const [, stated] = sealLine.exec(text) ?? []
    if (kept !== undefined) addresses.push({ address: kept, line })
    else if (from !== undefined && to !== undefined) moves.push({ from, to, line })
    else if (stated !== undefined) seal = { stated, line }
    else strange.push(line)
  }
  return { addresses, moves, seal, strange }
}

/** Digest of addresses in their order: sixteen hex digits of SHA-256. */
export function sealOfAddresses(addresses: readonly string[]): string {
  return hash('sha256', addresses.join('\n'), 'hex').slice(0, 16)
}

/** Whether the addresses are those that were sealed: none taken away, changed or moved. */
export function isSealed({ addresses, seal }: AddressLedger): boolean {
  return seal?.stated === sealOfAddresses(addresses.map(({ address }) => address))
}
