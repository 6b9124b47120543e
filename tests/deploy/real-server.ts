import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Where Debian puts each server. */
const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' } as const

export type RealServer = keyof typeof programs

export const isInstalled = (server: RealServer): boolean => existsSync(programs[server])

/** Starts a server on what was written for it. @returns what stops it. @throws Error with its words, if it stops. */
export async function startServer(server: RealServer, written: string, port: number): Promise<() => void> {
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
  } else writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${written}`)
  const options =
    server === 'nginx'
      ? ['-e', 'stderr', '-c', join(work, 'nginx.conf')]
      : ['run', '--adapter', 'caddyfile', '--config', file]
  const running = spawn(programs[server], options, { env: { ...process.env, HOME: work } })
  let said = ''
  running.stderr.on('data', (words) => {
    said += words
  })
  while (running.exitCode === null) {
    if (await ask(port, '/').catch(() => null)) return () => void running.kill()
    await setTimeout(50)
  }
  throw new Error(`${server}: ${said}`)
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
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
