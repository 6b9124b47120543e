// npm run bench -- search [--content DIR] [--batch FILE.tsv]: the search beside Pagefind, MiniSearch, Orama and Fuse,
// same texts, same questions.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { close } from 'pagefind'
import { measure } from '../../src/bench/search/measure.ts'
import type { PeerKind } from '../../src/bench/search/peer.ts'
import { fuse } from '../../src/bench/search/peers/fuse.ts'
import { miniSearch } from '../../src/bench/search/peers/minisearch.ts'
import { orama } from '../../src/bench/search/peers/orama.ts'
import { ours } from '../../src/bench/search/peers/ours.ts'
import { plainPagefind } from '../../src/bench/search/peers/plain-pagefind.ts'
import { readLibrary } from '../../src/library/read.ts'
import { readJudged } from '../../src/search/evaluate.ts'
import { textRecords } from '../../src/search/text-records.ts'
import { writeSearchIndex } from '../../src/search/write-index.ts'
import { calledFrom, contentFolder, dayOf, print } from '../arguments.ts'

const own = new URL('../../tests/search/', import.meta.url)

export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { content: { type: 'string' }, batch: { type: 'string', multiple: true } },
  })
  const library = await readLibrary(contentFolder(values.content).path, { today: dayOf(undefined) })
  const records = Map.groupBy(textRecords(library), ({ lang }) => lang)
  const files =
    values.batch?.map((file) => resolve(calledFrom, file)) ??
    ['judged.tsv', 'fresh.tsv', 'blind.tsv', 'everyday.tsv'].map((name) => new URL(name, own))
  const questions = files.flatMap((file) => readJudged(readFileSync(file, 'utf8')))
  // A question whose page is not written yet measures nobody's search.
  const answerable = questions.filter(({ lang, expected }) =>
    records.get(lang)?.some(({ fiche }) => expected.includes(fiche)),
  )
  const offSubject = readJudged(readFileSync(new URL('off-subject.tsv', own), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'droits-clairs-bench-'))
  try {
    await writeSearchIndex(library, join(folder, 'site'))
    const site = ours(join(folder, 'site'))
    const kinds: PeerKind[] = [site.kind, plainPagefind(join(folder, 'plain')), miniSearch, orama, fuse]
    print(
      `${answerable.length} questions, ${offSubject.length} sur d'autres sujets, ${library.fiches.size} fiches, ${[...records.values()].flat().length} textes\n`,
    )
    print(
      `${'moteur'.padEnd(28)}${['MRR@10', 'succès@3', 'sans page', 'ko à froid', 'au pire', 'ms', 'ms (95 %)'].map((head) => head.padStart(11)).join('')}\n`,
    )
    for (const kind of kinds) {
      const { name, meanReciprocalRank, successAt3, refused, kilobytes, milliseconds } = await measure(
        kind,
        records,
        answerable,
        offSubject,
      )
      const cells = [
        meanReciprocalRank.toFixed(3),
        successAt3.toFixed(3),
        refused.toFixed(3),
        kilobytes.median.toFixed(1),
        kilobytes.most.toFixed(1),
        milliseconds.median.toFixed(2),
        milliseconds.slow.toFixed(2),
      ]
      print(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(11)).join('')}\n`)
    }
    const { names, texts, all } = site.fromNames()
    print(
      `« sans page » : part des questions sur d'autres sujets (tests/search/off-subject.tsv) qui ne reçoivent aucune page.\nCe site : ${names} questions sur ${all} répondues par les noms seuls ; Pagefind chargé pour ${texts}.\n`,
    )
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
}
