import { describe, expect, it } from 'vitest'
import { codeTable } from '../../src/codes/code-table.ts'
import { extendLedger } from '../../src/codes/extend-ledger.ts'
import { parseLedger, sealOf } from '../../src/codes/ledger.ts'
import { slipsOf } from '../../src/codes/slips.ts'
import { missingTargets } from '../../src/codes/targets.ts'
import { verifyLedger } from '../../src/codes/verify-ledger.ts'

const first = extendLedger('', ['ame', 'ame#cout'])
const rulesIn = (source: string) => verifyLedger(parseLedger(source)).map(({ rule }) => rule)
const exchanged = (one: string, other: string) =>
  withLines((lines) => {
    const at = (part: string) => lines.findIndex((line) => line.includes(part))
    return lines.map(
      (line, index) => lines[index === at(one) ? at(other) : index === at(other) ? at(one) : index] ?? line,
    )
  })
const withLines = (change: (lines: string[]) => string[]) => change(first.split('\n')).join('\n')

/** A ledger with chosen codes, sealed as it should be. */
function sealed(lines: readonly (readonly [string, string, string?])[]): string {
  let seal = ''
  const entries = lines.map(([code, target, retired]) => {
    seal = sealOf(seal, { code, target })
    return `  - {code: "${code}", target: "${target}", seal: "${seal}"${retired === undefined ? '' : `, retired: "${retired}"`}}`
  })
  return ['# registre', 'codes:', ...entries, `count: ${entries.length}`, ''].join('\n')
}

describe('the ledger', () => {
  it('is sound when written', () => {
    expect(rulesIn(first)).toEqual([])
  })

  it('grows without changing a line', () => {
    const grown = extendLedger(first, ['css'])
    const kept = first.split('\n').filter((line) => !line.startsWith('count'))
    expect(grown.split('\n').slice(0, kept.length - 1)).toEqual(kept.slice(0, -1))
    expect(parseLedger(grown).entries.map(({ target }) => target)).toEqual(['ame', 'ame#cout', 'css'])
    expect(rulesIn(grown)).toEqual([])
  })

  it('stays the same byte for byte when nothing is missing', () => {
    expect(extendLedger(first, [])).toBe(first)
  })

  it('never gives a code twice, even to a target that comes back after another', () => {
    const codes = parseLedger(extendLedger(extendLedger(first, ['css']), ['pass'])).entries.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('skips every code that one slip would confuse with another', () => {
    const long = extendLedger(
      '',
      Array.from({ length: 3_000 }, (_, index) => `t${index}`),
    )
    const codes = parseLedger(long).entries.map(({ code }) => code)
    const given = new Set(codes)
    expect(codes.flatMap((code) => slipsOf(code).filter(({ becomes }) => given.has(becomes)))).toEqual([])
    expect(codes).toContain('100001')
    expect(codes).not.toContain('100010')
    expect(rulesIn(long)).toEqual([])
  })

  it('tells two codes in use that are one slip apart, which slip, and that a new code is to be given', () => {
    const [fault] = verifyLedger(
      parseLedger(
        sealed([
          ['101203', 'urgences'],
          ['102103', 'guichets'],
        ]),
      ),
    ).filter(({ rule }) => rule === 'code-slip')
    expect(fault?.line).toBe(4)
    expect(fault?.message).toContain('10 21 03 (« guichets ») se confond avec 10 12 03')
    expect(fault?.message).toContain('deux chiffres voisins échangés')
    expect(fault?.hint).toContain('npm run codes')
  })

  it('is at peace when one of the two is retired, and gives its target a new code', () => {
    const source = sealed([
      ['100001', 'a'],
      ['100010', 'b', 'une erreur le confond avec 10 00 01'],
    ])
    expect(rulesIn(source)).toEqual([])
    const grown = parseLedger(extendLedger(source, ['b']))
    expect(grown.entries.map(({ code, target }) => `${code} ${target}`)).toEqual(['100001 a', '100010 b', '100028 b'])
    expect(verifyLedger(grown)).toEqual([])
  })

  it('tells a line taken out even where codes are skipped on purpose', () => {
    const grown = extendLedger(first, ['css', 'pass'])
    expect(
      rulesIn(
        grown
          .split('\n')
          .filter((line) => !line.includes('"css"'))
          .join('\n'),
      ),
    ).toContain('code-removed')
  })

  it('allows a target to retire with a reason', () => {
    const retired = first.replace(/("ame#cout".*)\}/, '$1, retired: "réunie avec « quoi »"}')
    expect(rulesIn(retired)).toEqual([])
    expect(parseLedger(retired).entries[1]?.retired).toBe('réunie avec « quoi »')
  })

  it.each([
    ['a code taken out', withLines((lines) => lines.filter((line) => !line.includes('"ame"'))), 'code-removed'],
    ['the last code taken out', withLines((lines) => lines.filter((line) => !line.includes('ame#cout'))), 'code-count'],
    ['another target', first.replace('"ame#cout"', '"ame#quoi"'), 'code-changed'],
    ['another code', first.replace('100028', '100036'), 'code-removed'],
    ['a mistyped code', first.replace('100028', '100029'), 'code-check-digit'],
    ['two lines exchanged', exchanged('"ame"', '"ame#cout"'), 'code-order'],
    ['a line of another form', first.replace('count: 2', '  - {code: 100036}\ncount: 2'), 'code-line'],
    ['no count', first.replace(/count: 2\n/, ''), 'code-count'],
  ])('betrays %s', (_, source, rule) => {
    expect(source).not.toBe(first)
    expect(rulesIn(source)).toContain(rule)
  })

  it('is no fault while it does not exist', () => {
    expect(rulesIn('')).toEqual([])
  })
})

describe('targets', () => {
  it('are the fiche, then its sections, without those that have a code', () => {
    const text = { fiche: 'ame', sections: [{ id: 'quoi' }, { id: 'cout' }] }
    expect(missingTargets([text], new Map([['ame#quoi', '100001']]))).toEqual(['ame', 'ame#cout'])
  })

  it('are listed for people', () => {
    expect(codeTable(parseLedger(first).entries, new Set(['ame#cout']))).toBe(
      '10 00 01  ame\n10 00 28  ame#cout  nouveau\n2 codes, dont 1 nouveau.',
    )
  })
})
