/** The tools that editors use read `remarkConfig` of package.json: they give the remarks of `npm run falc`. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { checkFalc } from '../../src/falc/check.ts'

const repository = join(import.meta.dirname, '../..')
const fiche = 'content/fiches/pass/fr.falc.md'
const source = readFileSync(join(repository, fiche), 'utf8')
/** The real text, and a sentence that an editor has just typed in it. */
const typed = source.replace(/\n## /u, '\n\nVotre dossier est examiné par la caisse.\n\n## ')

interface Remark {
  readonly line: number
  readonly column: number
  readonly rule: string | null
}
const order = (a: Remark, b: Remark) =>
  a.line - b.line || a.column - b.column || String(a.rule).localeCompare(String(b.rule))
const expected = checkFalc(typed, { file: fiche, format: 'markdown' })
  .problems.map(({ line, column, rule }): Remark => ({ line, column, rule }))
  .sort(order)

it('the text that is typed has remarks', () => {
  expect(expected.map(({ rule }) => rule)).toContain('sent-passive')
})

it('remark-cli gives them, each at its place', () => {
  const { stderr } = spawnSync(
    process.execPath,
    ['node_modules/remark-cli/cli.js', '--file-path', fiche, '--no-stdout', '--no-color'],
    { cwd: repository, input: typed, encoding: 'utf8' },
  )
  const found = [...stderr.matchAll(/^(\d+):(\d+)\s.*\s(\S+)\s+falc\s*$/gmu)].map(
    ([, line, column, rule = '']): Remark => ({ line: Number(line), column: Number(column), rule }),
  )
  expect(found.sort(order)).toEqual(expected)
})

/** A server as the VS Code extension « remark » starts it. */
const server = `import { createUnifiedLanguageServer } from 'unified-language-server'
createUnifiedLanguageServer({ configurationSection: 'remark', ignoreName: '.remarkignore', packageField: 'remarkConfig',
  pluginPrefix: 'remark', processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc' })`

interface Said {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly diagnostics?: readonly Diagnostic[] }
}
interface Diagnostic {
  readonly code?: string
  readonly source?: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

it('the language server gives them while one types', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', server, '--', 'server', '--stdio'], {
    cwd: repository,
  })
  const uri = pathToFileURL(join(repository, fiche)).href
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  try {
    const diagnostics = await new Promise<readonly Diagnostic[]>((resolve, reject) => {
      let complaint = ''
      let received = Buffer.alloc(0)
      child.stderr.on('data', (data: Buffer) => (complaint += data))
      child.on('exit', () => reject(new Error(complaint)))
      const answer = ({ id, method, params }: Said) => {
        if (id === 1 && method === undefined) {
          send({ method: 'initialized', params: {} })
          send({
            method: 'textDocument/didOpen',
            params: { textDocument: { uri, languageId: 'markdown', version: 1, text: source } },
          })
          send({
            method: 'textDocument/didChange',
            params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: typed }] },
          })
        } else if (method !== undefined && id !== undefined) send({ id, result: null })
        const found = params?.diagnostics
        if (method === 'textDocument/publishDiagnostics' && found?.some(({ code }) => code === 'sent-passive'))
          resolve(found)
      }
      child.stdout.on('data', (data: Buffer) => {
        received = Buffer.concat([received, data])
        for (;;) {
          const end = received.indexOf('\r\n\r\n')
          const length = Number(/Content-Length: (\d+)/u.exec(received.subarray(0, end).toString())?.[1])
          if (end < 0 || received.length < end + 4 + length) return
          const text = received.subarray(end + 4, end + 4 + length).toString()
          received = received.subarray(end + 4 + length)
          answer(JSON.parse(text) as Said)
        }
      })
      send({
        id: 1,
        method: 'initialize',
        params: {
          processId: process.pid,
          rootUri: pathToFileURL(repository).href,
          capabilities: {},
          workspaceFolders: null,
        },
      })
    })
    const found = diagnostics
      .filter(({ source: from }) => from === 'falc')
      .map(
        ({ code = null, range: { start } }): Remark => ({
          line: start.line + 1,
          column: start.character + 1,
          rule: code,
        }),
      )
    expect(found.sort(order)).toEqual(expected)
  } finally {
    child.kill()
  }
})
