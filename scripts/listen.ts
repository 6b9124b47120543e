// npm run listen -- [NAME…] [--accept] [--install]: the screen reader Orca reads the journeys of tests/orca/journeys
// in the built site; what it says is compared with what was kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EngineUnavailable } from '../src/audit/engines/engine.ts'
import { compareLines } from '../src/audit/screen-reader/compare-lines.ts'
import { whyNoScreenReader } from '../src/audit/screen-reader/find-parts.ts'
import { listenToAll } from '../src/audit/screen-reader/listen-to-all.ts'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { nearest } from '../src/library/nearest.ts'
import { print, readArguments, wrongUse } from './arguments.ts'

const { values, positionals } = readArguments(
  { accept: { type: 'boolean' }, install: { type: 'boolean' } },
  'npm run listen -- [NOM…] [--accept] [--install]',
  Number.POSITIVE_INFINITY,
)
const journeys = resolve(import.meta.dirname, '../tests/orca/journeys')
const names = readdirSync(journeys).map((file) => file.replace(/\.txt$/u, ''))
for (const name of positionals.filter((given) => !names.includes(given))) {
  const near = nearest(name, names)
  wrongUse(
    `Le parcours « ${name} » n'existe pas.${near === null ? '' : ` Vouliez-vous dire « ${near} » ?`} Choisissez : ${names.join(', ')}.`,
  )
}
const folder = resolve(process.env['SITE_DIR'] ?? resolve(import.meta.dirname, '../dist'))
if (!existsSync(folder)) wrongUse("Le site n'est pas construit : lancez d'abord npm run build.")
const chosen = positionals.length === 0 ? names : positionals
const kept = chosen.map((name) => readFileSync(join(journeys, `${name}.txt`), 'utf8'))

const silent = whyNoScreenReader(values.install === true)
if (silent !== null) print(`${silent}\n`)
else await listen()

async function listen(): Promise<void> {
  const server = await serveFolder(folder, 0)
  let [read, faults] = [0, 0]
  try {
    await listenToAll(server.url, kept, ({ title, transcript, reached }, index) => {
      const differences = compareLines(kept[index] ?? '', transcript)
      if (values.accept === true) writeFileSync(join(journeys, `${chosen[index]}.txt`), transcript)
      const late = reached.filter(({ found, stops, most }) => !found || stops > most)
      read += 1
      faults += late.length + (values.accept === true ? 0 : Math.min(1, differences.length))
      print(`\n${title}\n`)
      for (const { words, stops, most, found } of reached)
        print(
          found
            ? `  « ${words} » : ${stops} arrêts (${most} au plus)\n`
            : `  « ${words} » : jamais entendu en ${stops} arrêts\n`,
        )
      print(differences.length === 0 ? '  Même lecture.\n' : `${differences.join('\n')}\n`)
    })
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error
    print(`${error.message}\n`)
  } finally {
    await server.close()
  }
  print(
    `\n${read} parcours sur ${chosen.length}, ${faults} différences. Un parcours lu par Orca ne remplace pas les personnes qui utilisent un lecteur d'écran.\n`,
  )
  process.exitCode = faults === 0 ? 0 : 1
}
