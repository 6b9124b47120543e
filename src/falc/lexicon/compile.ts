/** Compiles LEFFF lines and a list of common forms into the shipped lexicon. */
import { brotliCompressSync, constants } from 'node:zlib'
import { readingBits } from './lefff-readings.ts'
import type { LexiconFile } from './lexicon-file.ts'
import { toBytes } from './lexicon-file.ts'
import { packForms } from './packed-forms.ts'

const MOST_RANKED = 8000
/** A word of everyday life counts at least as the form of this rank in the list of common ones. */
const EVERYDAY_RANK = 2500

/**
 * @param lefff tab-separated lines: form, category, lemma, tags
 * @param common forms, the commonest first
 * @param everyday words that are common in life whatever the list says
 */
export function compileLexicon(
  lefff: string,
  common: readonly string[],
  everyday: readonly string[],
  about: Pick<LexiconFile, 'sources' | 'changes'>,
): LexiconFile {
  const byForm = readForms(lefff)
  const analyses = new Map<string, number>()
  const packed: [string, number][] = []
  for (const [form, lemmas] of byForm) {
    const bytes = toBytes(form)
    if (bytes === null) continue
    const analysis = [...lemmas]
      .map(([lemma, bits]) => edit(form, lemma, bits))
      .sort()
      .join(';')
    const number = analyses.get(analysis) ?? analyses.size
    analyses.set(analysis, number)
    packed.push([bytes, number])
  }
  if (analyses.size > 65535) throw new RangeError(`Too many analyses for two bytes: ${analyses.size}`)
  packed.sort(([a], [b]) => (a < b ? -1 : 1))
  const data = brotliCompressSync(packForms(packed), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
  })
  return {
    ...about,
    forms: packed.length,
    analyses: [...analyses.keys()].join('\n'),
    ranked: rankLemmas(byForm, common, everyday).join(' '),
    data: data.toString('base64'),
  }
}

/** LEFFF gives some names and clitics a class instead of a lemma. */
const NO_LEMMA = /^_|^cl[adglnr]/

type Lemmas = Map<string, number>

function readForms(lefff: string): Map<string, Lemmas> {
  const byForm = new Map<string, Lemmas>()
  for (const line of lefff.split('\n')) {
    const [written = '', category = '', lemma = '', tag = ''] = line.split('\t')
    const bits = readingBits(category, tag)
    if (bits === 0 || !/^[\p{L}'-]+$/u.test(written) || lemma === '') continue
    const form = joined(written.toLowerCase())
    const lemmas: Lemmas = byForm.get(form) ?? new Map<string, number>()
    const lemmaOf = lemma.replace('?', '')
    const key = NO_LEMMA.test(lemmaOf) || category.startsWith('cl') ? form : joined(lemmaOf.toLowerCase())
    lemmas.set(key, (lemmas.get(key) ?? 0) | bits)
    byForm.set(form, lemmas)
  }
  return byForm
}

/** LEFFF writes `coeur` and `œuvre` alike; texts write the ligature. */
function joined(form: string): string {
  return form.replace(/oe(?=u)|^oe(?!rs)|(?<=f)oe(?=t)/g, 'œ')
}

function edit(form: string, lemma: string, bits: number): string {
  let shared = 0
  while (shared < form.length && form[shared] === lemma[shared]) shared++
  return `${form.length - shared}|${lemma.slice(shared)}|${bits}`
}

/** Each form gives its Zipf weight to its lemmas; names and forms that LEFFF lacks are noise of the list. */
function rankLemmas(
  byForm: ReadonlyMap<string, Lemmas>,
  common: readonly string[],
  everyday: readonly string[],
): string[] {
  const weights = new Map<string, number>()
  common.forEach((form, index) => {
    const lemmas = byForm.get(form.toLowerCase())
    if (lemmas === undefined || form.length === 0) return
    const kept = [...lemmas].filter(([, bits]) => bits !== readingBits('np', ''))
    for (const [lemma] of kept) weights.set(lemma, (weights.get(lemma) ?? 0) + 1 / ((index + 1) * kept.length))
  })
  for (const word of everyday) {
    const lemma = byForm.get(word)?.has(word) === false ? [...(byForm.get(word)?.keys() ?? [word])][0] : word
    if (lemma !== undefined) weights.set(lemma, Math.max(weights.get(lemma) ?? 0, 1 / EVERYDAY_RANK))
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RANKED)
    .map(([lemma]) => lemma)
}
