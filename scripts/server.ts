// npm run server -- nginx|caddy|apache|en-tetes|objets [--site DIR] [--host exemple.fr] [--listen 80]: the file that
// tells a server how to serve the built site, on standard output
import { resolve } from 'node:path'
import { readServedSite } from '../src/deploy/served-site.ts'
import { servers } from '../src/deploy/servers/servers.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { calledFrom, print, readArguments, wrongUse } from './arguments.ts'

const usage = `npm run server -- ${Object.keys(servers).join('|')} [--site DOSSIER] [--host exemple.fr] [--listen 80]`
const { values, positionals } = readArguments(
  { site: { type: 'string' }, host: { type: 'string', default: 'exemple.fr' }, listen: { type: 'string' } },
  usage,
  1,
)
const [name = ''] = positionals
const write = servers[name]
if (write === undefined)
  wrongUse(
    name === ''
      ? `Dites pour quel serveur. Écrivez : ${usage}`
      : `Le serveur « ${name} » n'est pas connu. ${didYouMean(name, Object.keys(servers), `Écrivez : ${usage}`)}`,
  )
const folder = values.site === undefined ? resolve(import.meta.dirname, '../dist') : resolve(calledFrom, values.site)
const site = readServedSite(folder)
if (site === null)
  wrongUse(
    `« ${values.site ?? 'dist'} » n'est pas un site construit : lancez d'abord npm run build, ou nommez-le avec --site.`,
  )
print(write(site, { folder, host: values.host, listen: values.listen ?? (name === 'caddy' ? '443' : '80') }))
