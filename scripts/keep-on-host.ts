// node scripts/keep-on-host.ts pr|nightly FILE: writes the comment of a pull request, or the issue of the night, on the
// host of the repository, once. Run by Node 24 alone, with nothing installed: no other program sees the token.
// HOST_KIND github, gitlab or forgejo; HOST_API; HOST_PROJECT; HOST_TOKEN; HOST_PULL_REQUEST; HOST_WANTED=no: nothing
// is to be done
import { readFileSync } from 'node:fs'
import { forgejo, github } from '../src/hosts/github.ts'
import { gitlab } from '../src/hosts/gitlab.ts'
import { HostRefused } from '../src/hosts/host.ts'
import { keepOne } from '../src/hosts/keep-one.ts'

const hosts = { github, gitlab, forgejo }
const [kept, file] = process.argv.slice(2)
const of = (name: string) => process.env[name] ?? ''
const kind = of('HOST_KIND')
const pullRequest = of('HOST_PULL_REQUEST')

if ((kept !== 'pr' && kept !== 'nightly') || file === undefined) stop('Écrivez : keep-on-host.ts pr|nightly FICHIER')
else if (kind !== 'github' && kind !== 'gitlab' && kind !== 'forgejo') stop('HOST_KIND : github, gitlab ou forgejo.')
else if (!/^https?:\/\//.test(of('HOST_API'))) stop('HOST_API doit être l’adresse de l’API de l’hébergeur.')
else if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(of('HOST_PROJECT'))) stop('HOST_PROJECT doit nommer le dépôt.')
else if (of('HOST_TOKEN') === '') stop('HOST_TOKEN manque.')
else if (kept === 'pr' && !/^\d+$/.test(pullRequest)) stop('HOST_PULL_REQUEST doit être le numéro de la proposition.')
else {
  const host = hosts[kind]({
    api: of('HOST_API').replace(/\/$/, ''),
    project: of('HOST_PROJECT'),
    token: of('HOST_TOKEN'),
    pullRequest: pullRequest === '' ? null : pullRequest,
    title: 'À faire : chiffres, loi, liens, relectures',
    fetch,
  })
  try {
    process.stdout.write(`${await keepOne(host, kept, readFileSync(file, 'utf8'), of('HOST_WANTED') !== 'no')}\n`)
  } catch (error) {
    if (!(error instanceof HostRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}
