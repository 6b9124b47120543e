import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { EngineUnavailable } from './engine.ts'
import type { Message } from './socket.ts'
import { openSocket } from './socket.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--single-process',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
]

/**
 * An old Chromium by its own protocol (Chrome DevTools Protocol 1.3): today's drivers speak a newer one.
 *
 * @param folder holds `chromium` and its `lib`.
 */
export async function chromiumByDevTools(folder: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'audit-chromium-'))
  const browser = spawn(join(folder, 'chromium'), [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const stop = async () => {
    browser.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const socket = await openSocket(await pageAddress(browser.stderr, ended))
    const complaints: string[] = []
    socket.listen((message) => complaints.push(...complaintIn(message)))
    for (const domain of ['Page', 'Runtime', 'Log']) await socket.send(`${domain}.enable`)
    const evaluate = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = (await socket.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as unknown as Evaluated
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    }
    return {
      version: String(await evaluate('/[^ ]*Chrome[^ ]*/.exec(navigator.userAgent)[0]')),
      resize: async (width, height) =>
        void (await socket.send('Emulation.setDeviceMetricsOverride', {
          width,
          height,
          deviceScaleFactor: 1,
          mobile: false,
        })),
      open: async (url) => {
        complaints.length = 0
        const loaded = socket.once(({ method }) => method === 'Page.loadEventFired')
        await socket.send('Page.navigate', { url })
        await loaded
      },
      evaluate,
      complaints: () => complaints,
      picture: async () =>
        Buffer.from(String((await socket.send('Page.captureScreenshot', { format: 'png' }))['data']), 'base64'),
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
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } }
}

/** The browser says on its error stream where it listens. */
async function pageAddress(errors: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  const said = await new Promise<string>((resolve, reject) => {
    let text = ''
    errors.on('data', (piece: Buffer) => {
      text += piece.toString()
      const [, host] = /ws:\/\/([^/]+)\//u.exec(text) ?? []
      if (host !== undefined) resolve(host)
    })
    void ended.then(() =>
      reject(
        new EngineUnavailable(
          `Cet ancien Chromium ne démarre pas sur cette machine : ${text.trim().split('\n').at(-1) ?? ''}`,
        ),
      ),
    )
  })
  const pages = (await (await fetch(`http://${said}/json/list`)).json()) as readonly {
    readonly type: string
    readonly webSocketDebuggerUrl: string
  }[]
  const page = pages.find(({ type }) => type === 'page')
  if (!page) throw new EngineUnavailable("Cet ancien Chromium n'ouvre aucune page.")
  return page.webSocketDebuggerUrl
}

/** A rule of the page's policy that this browser is too old to know: it keeps the others. */
const newerRule = /^Unrecognized Content-Security-Policy directive '(?:require-trusted-types-for|trusted-types)'/u

function complaintIn({ method, params }: Message): string[] {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = params as unknown as Required<Evaluated>
    return [exceptionDetails.exception?.description ?? exceptionDetails.text]
  }
  if (method !== 'Log.entryAdded') return []
  const { entry } = params as { readonly entry: { readonly level: string; readonly text: string } }
  return entry.level === 'error' && !newerRule.test(entry.text) ? [entry.text] : []
}
