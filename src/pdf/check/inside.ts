import { inflateSync } from 'node:zlib'

/** What the objects of a PDF say of it: the language of the whole, and how many drawings have no alternative. */
export interface Inside {
  readonly lang: string | null
  readonly titleShown: boolean
  readonly claims: boolean
  readonly withoutAlternative: number
}

/** Reads the objects of a PDF that this project packed (`pack.ts`). */
export function lookInside(bytes: Uint8Array): Inside {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const packed = Array.from(
    text.matchAll(/\/Type \/ObjStm[^\x3e]*\/Length (\d+) \x3e{2}\nstream\n/gu),
    ({ 0: head, 1: size, index }) => {
      const start = index + head.length
      return inflateSync(file.subarray(start, start + Number(size))).toString('latin1')
    },
  )
  const figures = packed.flatMap((one) => one.split('\n<<')).filter((one) => /\/S \/Figure\b/u.test(one))
  return {
    lang: /\/Lang \(([^)]*)\)/u.exec(text)?.[1] ?? null,
    titleShown: /\/DisplayDocTitle true/u.test(text),
    claims: text.includes('<pdfuaid:part>1</pdfuaid:part>'),
    withoutAlternative: figures.filter((one) => !/\/Alt[ (\x3c]/u.test(one)).length,
  }
}
