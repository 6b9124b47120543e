// npm run build -- [--content DIR] [--out DIR] [--today YYYY-MM-DD] [--strict] [--origin https://…] [--base /…/]
//                  [--pdf] [--compress] [--audience public|workshop] [--profile] [--clean]
import { resolve } from 'node:path'
import { buildSteps, stepsInWords } from '../src/integrations/build-steps.ts'
import type { Audience } from '../src/integrations/handover.ts'
import { readInputs } from '../src/kept/inputs.ts'
import { forgetKept, readKept } from '../src/kept/kept.ts'
import { isUnchanged } from '../src/kept/unchanged.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lentPages } from './lent-pages.ts'
import { aboutOrigin, publishedOrigin, servedBelow } from './origin.ts'
import { stopOnTrouble } from './stop-on-trouble.ts'

const { values } = readArguments(
  {
    content: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
    strict: { type: 'boolean' },
    origin: { type: 'string' },
    base: { type: 'string' },
    pdf: { type: 'boolean' },
    audience: { type: 'string', default: 'public' },
    compress: { type: 'boolean' },
    profile: { type: 'boolean' },
    clean: { type: 'boolean' },
  },
  'npm run build -- [--content DOSSIER] [--out DOSSIER] [--today AAAA-MM-JJ] [--strict] [--origin https://…] [--base /…/] [--pdf] [--compress] [--audience public|workshop] [--profile] [--clean]',
)
const { path, name } = contentFolder(values.content)
const today = dayOf(values.today)
const audiences: readonly Audience[] = ['public', 'workshop']
const audience = audiences.find((one) => one === values.audience)
if (audience === undefined) wrongUse(`« ${values.audience} » n'est pas un public : écrivez ${audiences.join(' ou ')}.`)
const isWorkshop = audience === 'workshop'
if (isWorkshop && values.origin !== undefined) wrongUse('Un site pour un atelier n’est pas publié : retirez --origin.')
// A copy for a workshop never takes the place of the published site.
const usual = isWorkshop ? 'atelier' : 'dist'
const out = values.out === undefined ? resolve(import.meta.dirname, '..', usual) : resolve(calledFrom, values.out)
const base = servedBelow(values.base ?? process.env['SITE_BASE'])
const origin = isWorkshop ? null : publishedOrigin(values.origin ?? process.env['SITE_ORIGIN'], base)
const strict = values.strict === true
const options = {
  name,
  origin,
  base,
  audience,
  release: process.env['npm_package_version'] ?? '0',
  pdf: values.pdf === true,
  compress: values.compress === true,
}

const { step, steps } = buildSteps()
const now = () => readInputs(path, today, { ...options, strict })
if (values.clean === true) forgetKept(out)
const kept = readKept(out)
const said = await step('comparaison', () => (kept !== null && isUnchanged(out, kept, now()) ? kept.said : null))
if (said !== null) {
  print(said)
  if (values.profile === true) print(stepsInWords(steps))
} else {
  // A build that has nothing to do does not wait for what builds.
  const { buildContent } = await import('../src/integrations/build-content.ts')
  const asked = { ...options, path, lent: lentPages(path), out, today, strict }
  const result = await buildContent(asked, now, kept, step, (library) => {
    const { size } = library.fiches
    const where = `Site construit dans ${values.out ?? usual} : ${size} fiche${size > 1 ? 's' : ''}.`
    const about = isWorkshop
      ? 'Pour un atelier de lecture : ne le publiez pas. Ses feuilles sont dans /relecture/.\n'
      : aboutOrigin(origin, library.site.feedTag, today)
    return `${where}\n${about}`
  }).catch(stopOnTrouble)
  if ('said' in result) {
    print(result.said)
    if (values.profile === true) print(stepsInWords(steps))
  } else {
    const { terminalReport } = await import('../src/checks/reporters/terminal.ts')
    process.stderr.write(`${terminalReport(result.errors)}\nLe site n'a pas été construit ; le précédent est intact.\n`)
    if (process.env['GITHUB_ACTIONS'] !== undefined)
      print((await import('../src/checks/reporters/github.ts')).githubReport(result.errors))
    process.exitCode = 1
  }
}
