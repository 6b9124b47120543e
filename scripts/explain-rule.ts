import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { explainName } from '../src/catalogue/explain.ts'
import { ruleNames } from '../src/catalogue/find-rules.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { print, wrongUse } from './arguments.ts'

/** Prints what a rule asks for, by its name or by that of a problem; ends the process when nothing has this name. */
export function explainRule(name: string): void {
  const page = explainName(name, ({ id }) => examplesOf(id))
  if (page !== null) return print(page)
  const advice = didYouMean(name, ruleNames(), 'Le nom d’un problème est entre crochets, au bout de sa ligne.')
  wrongUse(`Règle inconnue : « ${name} ». ${advice}`)
}

function examplesOf(id: string): string {
  const path = resolve(import.meta.dirname, '../src/catalogue/examples', `${id}.txt`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
