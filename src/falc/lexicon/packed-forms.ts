/** Packs sorted forms into bytes, and finds a form in them. */

/** Forms between two places where the search may land; each block starts with a whole form. */
const BLOCK = 16

export interface PackedForms {
  /** Number of the analysis of a form (one-byte alphabet), or -1. */
  readonly find: (form: string) => number
}

/** Bytes for forms in ascending order of char codes, with an analysis number below 65,536 each. */
export function packForms(forms: readonly (readonly [form: string, analysis: number])[]): Uint8Array {
  const prefixes = new Uint8Array(forms.length)
  const rests = new Uint8Array(forms.length)
  const analyses = new Uint8Array(forms.length * 2)
  const text: string[] = []
  let before = ''
  forms.forEach(([form, analysis], index) => {
    let shared = 0
    if (index % BLOCK !== 0)
      while (shared < form.length && shared < before.length && form[shared] === before[shared]) shared++
    prefixes[index] = shared
    rests[index] = form.length - shared
    analyses[index] = analysis & 255
    analyses[forms.length + index] = analysis >> 8
    text.push(form.slice(shared))
    before = form
  })
  return Buffer.concat([prefixes, rests, analyses, Buffer.from(text.join(''), 'latin1')])
}

/** Reads packed bytes; the only work done here is to note where each block of text starts. */
export function openForms(bytes: Uint8Array, count: number): PackedForms {
  const prefixes = bytes.subarray(0, count)
  const rests = bytes.subarray(count, 2 * count)
  const low = bytes.subarray(2 * count, 3 * count)
  const high = bytes.subarray(3 * count, 4 * count)
  const text = bytes.subarray(4 * count)
  const blocks = new Uint32Array(Math.ceil(count / BLOCK))
  for (let index = 0, at = 0; index < count; index++) {
    if (index % BLOCK === 0) blocks[index / BLOCK] = at
    at += rests[index] ?? 0
  }
  const compareHead = (form: string, block: number): number => {
    const start = blocks[block] ?? 0
    return compare(form, text, start, start + (rests[block * BLOCK] ?? 0))
  }
  /** Walks a block letter by letter, never spelling a form out. */
  const findInBlock = (form: string, block: number): number => {
    let at = blocks[block] ?? 0
    let matched = 0
    const end = Math.min(count, (block + 1) * BLOCK)
    for (let index = block * BLOCK; index < end; index++) {
      const shared = prefixes[index] ?? 0
      const rest = rests[index] ?? 0
      // Sharing less with the form before than the wanted form does, this one comes after it.
      if (shared < matched) return -1
      if (shared === matched) {
        const length = shared + rest
        while (matched < form.length && matched < length && form.charCodeAt(matched) === text[at + matched - shared])
          matched++
        if (matched === length && length === form.length) return (low[index] ?? 0) | ((high[index] ?? 0) << 8)
      }
      at += rest
    }
    return -1
  }
  return {
    find: (form) => {
      let from = 0
      let to = blocks.length - 1
      while (from < to) {
        const middle = (from + to + 1) >> 1
        if (compareHead(form, middle) >= 0) from = middle
        else to = middle - 1
      }
      return findInBlock(form, from)
    },
  }
}

function compare(form: string, bytes: Uint8Array, from: number, to: number): number {
  const length = Math.min(form.length, to - from)
  for (let index = 0; index < length; index++) {
    const difference = form.charCodeAt(index) - (bytes[from + index] ?? 0)
    if (difference !== 0) return difference
  }
  return form.length - (to - from)
}
