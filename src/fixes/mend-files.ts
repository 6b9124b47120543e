import { readFileSync } from 'node:fs'
import { writeWholeFile } from '../files/write-whole-file.ts'
import type { Fix, Problem } from '../problem.ts'
import { applyFixes } from './apply-fixes.ts'

/** A mending that was written, and where. */
export interface Written extends Fix {
  readonly file: string
  readonly rule: string
}

/**
 * Writes in the files the mendings that problems are sure of.
 *
 * @param pathOf where a file named in problems lies on the disk; null when it is not ours to write.
 */
export function mendFiles(problems: readonly Problem[], pathOf: (file: string) => string | null): readonly Written[] {
  const written: Written[] = []
  for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
    const rules = new Map(own.flatMap(({ rule, fix }) => (fix === undefined ? [] : [[fix, rule] as const])))
    const path = rules.size === 0 ? null : pathOf(file)
    if (path === null) continue
    const { text, done } = applyFixes(readFileSync(path, 'utf8'), [...rules.keys()])
    if (done.length > 0) writeWholeFile(path, text)
    written.push(...done.map((fix) => ({ ...fix, file, rule: rules.get(fix) ?? '' })))
  }
  return written
}

/** What was written, one line each, in French. */
export function writtenLines(written: readonly Written[]): string {
  const lines = written.map(
    ({ file, line, column, rule, from, to }) => `Corrigé : ${file}:${line}:${column} « ${from} » → « ${to} » [${rule}]`,
  )
  return lines.map((line) => `${line}\n`).join('')
}
