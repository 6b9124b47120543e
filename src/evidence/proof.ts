import { factWords } from './fact-words.ts'
import type { Judgement } from './judgement.ts'
import type { Evidence, FactTally, MeasuredFault, Run } from './measured.ts'
import { resultWords } from './result-words.ts'
import type { Verdict } from './verdict.ts'

/** French names of the ways of reading. */
const profileWords: Readonly<Record<string, string>> = {
  desktop: 'écran large',
  phone: 'téléphone',
  dark: 'couleurs sombres',
  rtl: 'de droite à gauche',
  'no-js': 'sans JavaScript',
  print: 'papier',
  'forced-colors': 'couleurs forcées',
  zoom: 'agrandi à 400 %',
  html: 'code HTML',
}

const extents: Readonly<Record<Run['on'], string>> = {
  every: 'toutes celles du site',
  structures: 'qui ont ensemble toutes les structures du site',
  longest: 'la plus longue de chaque sorte',
}

/** French: « 1 page », « 20 pages ». */
export function countPages(count: number): string {
  return `${count} page${count > 1 ? 's' : ''}`
}

/**
 * French: what rules said that found nothing, a line for each in all its ways of reading; those that met nothing of
 * their kind together at the end.
 */
export function runLines(runs: readonly Run[]): readonly string[] {
  const byRule = [...Map.groupBy(runs, ({ rule }) => rule)]
  const idle = byRule.filter(([, same]) => same.every(({ applied }) => applied === 0)).map(([rule]) => rule)
  const lines = byRule
    .filter(([rule]) => !idle.includes(rule))
    .map(([rule, same]) => `${rule} : ${same.map(runWords).join(' ; ')}.`)
  return idle.length === 0 ? lines : [...lines, `Rien à regarder dans les pages pour : ${idle.join(', ')}.`]
}

function runWords({ profile, on, pages, applied, unsure }: Run): string {
  const doubt = unsure === 0 ? '' : `, sans pouvoir décider sur ${countPages(unsure)}`
  const among = applied === pages ? '' : `, dont ${applied} avec quelque chose à regarder`
  return `${profileWords[profile] ?? profile}, ${countPages(pages)} (${extents[on]})${among}${doubt}`
}

/** French: what was counted. */
export function tallyWords({ fact, count, pages, where }: FactTally): string {
  if (count === 0) return `Aucun : ${factWords(fact)}.`
  const spread = pages === 0 ? '' : ` dans ${countPages(pages)}`
  return `${count}${spread} : ${factWords(fact)}.${where.length === 0 ? '' : ` Par exemple ${where.join(', ')}.`}`
}

/** French: a fault, and the first pages that have it. */
export function faultWords({ rule, profile, message, pages, where }: MeasuredFault): string {
  return `${rule} (${profileWords[profile] ?? profile}), ${countPages(pages)} : ${message} ${where.join(', ')}`
}

/** French: what a person found. */
export function judgementWords({ result, on, by, tools, pages, faults, note }: Judgement): string {
  const used = tools.length === 0 ? '' : ` Avec : ${tools.join(', ')}.`
  const failing = faults.length === 0 ? '' : ` Ce qui ne va pas : ${faults.join(' ')}`
  return `Jugé ${resultWords[result]} le ${on} par ${by}, sur ${countPages(pages.length)} : ${pages.join(', ')}.${used}${failing}${note === null ? '' : ` ${note}`}`
}

/** French sentences on which a verdict rests, in the order in which they are read. */
export function proofWords(verdict: Verdict, evidence: Evidence | null): readonly string[] {
  const person = 'judgement' in verdict && verdict.judgement !== null ? [judgementWords(verdict.judgement)] : []
  const among = evidence === null ? [] : [`Pages où cela a été compté : ${evidence.pages}.`]
  switch (verdict.state) {
    case 'not-measured':
      return ['Rien n’a été mesuré sur ce site.']
    case 'not-applicable':
      return verdict.counted.length === 0 ? person : [...verdict.counted.map(tallyWords), ...among, ...person]
    case 'conform':
      return [...person, ...verdict.counted.map(tallyWords), ...runLines(verdict.ran)]
    case 'not-conform':
      return [...verdict.faults.map(faultWords), ...verdict.counted.map(tallyWords), ...person]
    case 'to-judge':
      return verdict.ran.length === 0
        ? ['Aucune règle automatique n’en parle.']
        : ['Ces règles n’ont rien trouvé, ce qui ne suffit pas :', ...runLines(verdict.ran)]
  }
}
