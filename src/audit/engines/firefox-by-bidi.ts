import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { EngineUnavailable } from './engine.ts'
import { findProgram } from './find-program.ts'
import type { Message } from './socket.ts'
import { openSocket } from './socket.ts'

/** How Firefox is shown: without a window, unless a screen is given. */
export interface FirefoxWindow {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly preferences: Readonly<Record<string, boolean | number | string>>
  /** What is shown first. */
  readonly page: string
  /** A function that each page runs before its own scripts, as text. */
  readonly before: string | null
}

const noWindow: FirefoxWindow = {
  args: ['--headless'],
  env: process.env,
  preferences: {},
  page: 'about:blank',
  before: null,
}

/** The system's Firefox ESR by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks by itself. */
export async function firefoxByBidi(shown: FirefoxWindow = noWindow): Promise<Engine> {
  const program = findProgram(['firefox-esr', 'firefox'], 'firefox-esr')
  if (program === null)
    throw new EngineUnavailable(
      "Firefox n'est pas là et ne s'installe pas (sous Debian : sudo apt-get install firefox-esr) : ce profil est passé.",
    )
  const profile = mkdtempSync(join(tmpdir(), 'audit-firefox-'))
  const preferences = Object.entries(shown.preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const args = [...shown.args, '--no-remote', '--profile', profile, '--remote-debugging-port=0', shown.page]
  const browser = spawn(program, args, {
    env: { ...shown.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const stop = async () => {
    browser.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const socket = await openSocket(`${await listening(browser.stderr, ended)}/session`)
    const complaints: string[] = []
    socket.listen((message) => complaints.push(...complaintIn(message)))
    await socket.send('session.new', { capabilities: {} })
    await socket.send('session.subscribe', { events: ['log.entryAdded'] })
    if (shown.before !== null) await socket.send('script.addPreloadScript', { functionDeclaration: shown.before })
    const { contexts } = (await socket.send('browsingContext.getTree')) as unknown as {
      readonly contexts: readonly { readonly context: string }[]
    }
    const context = contexts[0]?.context
    const evaluate = async (expression: string): Promise<unknown> => {
      const asText = `Promise.resolve(${expression}).then(function (value) { return JSON.stringify(value === undefined ? null : value) })`
      const { result, exceptionDetails } = (await socket.send('script.evaluate', {
        expression: asText,
        target: { context },
        awaitPromise: true,
      })) as unknown as Evaluated
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result?.value ?? 'null')
    }
    return {
      version: String(await evaluate('/Firefox[^ ]*/.exec(navigator.userAgent)[0]')),
      resize: async (width, height) =>
        void (await socket.send('browsingContext.setViewport', { context, viewport: { width, height } })),
      open: async (url) => {
        complaints.length = 0
        await socket.send('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      evaluate,
      complaints: () => complaints,
      picture: async () =>
        Buffer.from(String((await socket.send('browsingContext.captureScreenshot', { context }))['data']), 'base64'),
      close: async () => {
        socket.close()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Evaluated {
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

function listening(errors: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    errors.on('data', (piece: Buffer) => {
      text += piece.toString()
      const [, address] = /BiDi listening on (ws:\S+)/u.exec(text) ?? []
      if (address !== undefined) resolve(address)
    })
    void ended.then(() =>
      reject(
        new EngineUnavailable(`Firefox ne démarre pas sur cette machine : ${text.trim().split('\n').at(-1) ?? ''}`),
      ),
    )
  })
}

function complaintIn({ method, params }: Message): string[] {
  const { level, text } = (params ?? {}) as { readonly level?: string; readonly text?: string }
  return method === 'log.entryAdded' && level === 'error' ? [text ?? ''] : []
}
