/** Takes the place of Node's `hash` in a browser, whose own answers only later: FIPS 180-4. */
const primes = [...firstPrimes(64)]
const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/**
 * SHA-256 of a text in UTF-8.
 *
 * @param algorithm always `sha256`. @param encoding always `hex`.
 * @example hash('sha256', '', 'hex').slice(0, 8) // 'e3b0c442'
 */
export function hash(_algorithm: 'sha256', text: string, _encoding: 'hex'): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  let state: readonly number[] = start
  for (let at = 0; at < padded.length; at += 64) state = mixed(state, view, at)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function mixed(state: readonly number[], view: DataView, from: number): readonly number[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getInt32(from + 4 * index))
  const word = (index: number) => words[index] ?? 0
  for (let index = 16; index < 64; index++) {
    const [near, far] = [word(index - 2), word(index - 15)]
    const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const second = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words.push((word(index - 16) + first + word(index - 7) + second) | 0)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const up = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[index] ?? 0) + word(index)) | 0
    const down = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0
    ;[a, b, c, d, e, f, g, h] = [(up + down) | 0, a, b, c, (d + up) | 0, e, f, g]
  }
  const added = [a, b, c, d, e, f, g, h]
  return state.map((value, index) => (value + (added[index] ?? 0)) | 0)
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits after the point. */
function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0
}

function* firstPrimes(count: number): Iterable<number> {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (found.some((prime) => number % prime === 0)) continue
    found.push(number)
    yield number
  }
}
