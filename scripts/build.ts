// npm run build -- [--content DIR] [--out DIR] [--today YYYY-MM-DD] [--strict] [--origin https://…]
import { buildSite } from '../src/integrations/build-site.ts'
import { replaceFolder } from '../src/integrations/replace-folder.ts'
import { NoContentFolder, readLibrary } from '../src/library/read.ts'
import { contentOptions, dayOf, pathFromCaller, readArguments, runCommand, WrongUse } from './arguments.ts'

const options = {
  ...contentOptions,
  out: { type: 'string', default: 'dist' },
  strict: { type: 'boolean', default: false },
  origin: { type: 'string' },
} as const

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

await runCommand(async () => {
  const { values } = readArguments(options)
  const today = dayOf(values.today)
  const library = await readLibrary(pathFromCaller(values.content), { today }).catch((error: unknown) => {
    if (error instanceof NoContentFolder) throw new WrongUse(`Dossier introuvable : ${values.content}.`)
    throw error
  })
  const out = pathFromCaller(values.out)
  const origin = values.origin ?? process.env['SITE_ORIGIN'] ?? null
  await replaceFolder(out, (folder) => buildSite({ library, site: { today, origin, release: process.env['npm_package_version'] ?? '0' } }, folder))
  return 0
})
