// npm run nightly -- [--today YYYY-MM-DD] [--law DIR] [--links] [--read URL] [--memory FILE] [--json] [--content DIR]:
// what a person must do today: figures, law, links, reviews
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkLibrary } from '../src/checks/check-library.ts'
import { easyToReadProblems } from '../src/checks/easy-to-read.ts'
import { localized } from '../src/facts/localized.ts'
import { compareWithCopy } from '../src/law-watch/compare.ts'
import { usesInWords, usesOfLaw } from '../src/law-watch/uses.ts'
import type { Library } from '../src/library/model.ts'
import { readLibrary } from '../src/library/read.ts'
import { linkMatters } from '../src/links/link-matters.ts'
import { outsideLinks } from '../src/links/outside-links.ts'
import { acceptTitles, readVisits, writeVisits } from '../src/links/remembered-visits.ts'
import { visitLinks } from '../src/links/visit-links.ts'
import type { Nightly } from '../src/nightly/nightly.ts'
import { asksForSomeone, splitBoard } from '../src/nightly/nightly.ts'
import { nightlyIssue } from '../src/nightly/nightly-issue.ts'
import { statusBoard } from '../src/status/board.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments } from './arguments.ts'
import { lawCopyIn } from './law-copy.ts'
import { lentPages } from './lent-pages.ts'

const { values } = readArguments(
  {
    today: { type: 'string' },
    law: { type: 'string' },
    links: { type: 'boolean' },
    read: { type: 'string', multiple: true },
    memory: { type: 'string' },
    json: { type: 'boolean' },
    content: { type: 'string' },
  },
  'npm run nightly -- [--today AAAA-MM-JJ] [--law DOSSIER] [--links] [--read ADRESSE] [--memory FICHIER] [--json] [--content DOSSIER]',
)
const { path, name } = contentFolder(values.content)
const today = dayOf(values.today)
const library = await readLibrary(path, { today, name, ...lentPages(path) })
const others = easyToReadProblems(library, { strict: true })
const nightly: Nightly = {
  today,
  errors: checkLibrary(library, { strict: true, others }).filter(({ severity }) => severity === 'error'),
  ...splitBoard(statusBoard(library)),
  law: values.law === undefined ? null : lawSince(values.law),
  links: values.links === true || values.read !== undefined ? await linksOf(library, values.read ?? []) : null,
}
print(values.json === true ? `${JSON.stringify(nightly)}\n` : nightlyIssue(nightly))
process.exitCode = asksForSomeone(nightly) ? 1 : 0

function lawSince(given: string): Nightly['law'] {
  const uses = usesOfLaw(library)
  const { changes } = compareWithCopy([...library.law.values()], lawCopyIn(given, library.lawCodes), today)
  return changes.map((change) => ({ ...change, restsOn: usesInWords(uses.get(change.article) ?? []) }))
}

async function linksOf(all: Library, read: readonly string[]): Promise<Nightly['links']> {
  const memory =
    values.memory === undefined
      ? resolve(import.meta.dirname, '../node_modules/.cache/droits-clairs/links.json')
      : resolve(calledFrom, values.memory)
  const known = acceptTitles(readVisits(existsSync(memory) ? readFileSync(memory, 'utf8') : ''), read)
  const links = outsideLinks(all)
  const visits =
    values.links === true
      ? await visitLinks(links, known, {
          fetch,
          userAgent: `${localized(all.site.name, 'fr').text} (vérification des liens)`.replaceAll(/[^\x20-\x7e]/g, '?'),
          patience: 20_000,
          today,
          believed: 7,
          pause: () => wait(2000),
          atOnce: 4,
        })
      : known
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, writeVisits(visits))
  return { count: links.length, matters: linkMatters(links, visits) }
}
