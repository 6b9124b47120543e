// npm run bench -- NAME: the measurements quoted in the README, one file each in scripts/bench/.
import { readdirSync } from 'node:fs'

const names = readdirSync(new URL('bench/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name.replace('.ts', ''))
const [name = '', ...args] = process.argv.slice(2)

if (process.platform === 'win32') {
  process.stderr.write('Les mesures se font sous Linux ou macOS : elles lisent le temps du processeur par bash.\n')
  process.exitCode = 2
} else if (names.includes(name)) {
  const { bench } = (await import(`./bench/${name}.ts`)) as { bench: (args: readonly string[]) => Promise<number> }
  process.exitCode = await bench(args)
} else {
  process.stderr.write(`Mesure inconnue : « ${name} ». Choisissez : ${names.join(', ')}.\n`)
  process.exitCode = 2
}
