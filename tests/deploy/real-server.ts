import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Where Debian puts each server. */
const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy', apache: '/usr/sbin/apache2' } as const

export type RealServer = keyof typeof programs

export const isInstalled = (server: RealServer): boolean => existsSync(programs[server])

/** A site that a server is to serve. */
export interface ToServe {
  readonly folder: string
  readonly base: string
  /** What was written for the server. */
  readonly written: string
}

/** Starts a server on what was written for it. @returns what stops it. @throws Error with its words, if it stops. */
export async function startServer(
  server: RealServer,
  { folder, base, written }: ToServe,
  port: number,
): Promise<() => void> {
  const work = mkdtempSync(join(tmpdir(), `${server}-`))
  const file = join(work, 'site.conf')
  writeFileSync(file, written)
  if (server === 'nginx') {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    )
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/pid; error_log stderr; events {}\nhttp { access_log off; ${temporary.join(' ')} include ${file}; }\n`,
    )
  } else if (server === 'apache') {
    writeFileSync(join(folder, '.htaccess'), written)
    writeFileSync(file, apacheAround(work, folder, base, port))
  } else writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${written}`)
  const options =
    server === 'nginx'
      ? ['-e', 'stderr', '-c', join(work, 'nginx.conf')]
      : server === 'apache'
        ? ['-X', '-d', work, '-f', file]
        : ['run', '--adapter', 'caddyfile', '--config', file]
  const running = spawn(programs[server], options, { env: { ...process.env, HOME: work } })
  let said = ''
  running.stderr.on('data', (words) => {
    said += words
  })
  while (running.exitCode === null) {
    if (await ask(port, '/').catch(() => null))
      return () => {
        running.once('exit', () => rmSync(work, { recursive: true, force: true }))
        running.kill()
      }
    await setTimeout(50)
  }
  throw new Error(`${server}: ${said}`)
}

/** A shared host as Debian sets it up: the folder is below the document root, and its `.htaccess` says the rest. */
function apacheAround(work: string, folder: string, base: string, port: number): string {
  const modules = ['mpm_prefork', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'headers', 'rewrite', 'negotiation']
  const documents = join(work, 'www')
  chmodSync(work, 0o755)
  if (base === '/') symlinkSync(folder, documents)
  else {
    mkdirSync(documents)
    symlinkSync(folder, join(documents, base.slice(1, -1)))
  }
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  return `${load.join('\n')}
User nobody
Group nogroup
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/errors
TypesConfig /etc/mime.types
DocumentRoot ${documents}
<Directory ${documents}>
  AllowOverride All
  Options FollowSymLinks
</Directory>
`
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks a path as it is written, and follows nothing. */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
