import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { freePort } from '../../free-port.ts'
import type { Engine } from './engine.ts'
import { EngineUnavailable } from './engine.ts'
import { findProgram } from './find-program.ts'

const absent = (what: string) =>
  new EngineUnavailable(
    `${what} n'est pas là et ne s'installe pas (sous Debian : sudo apt-get install webkit2gtk-driver xvfb) : le profil « webkit » est passé.`,
  )

/**
 * WebKitGTK, the engine of Safari, by classic WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody
 * sees.
 */
export async function webkitByWebDriver(): Promise<Engine> {
  const screenProgram = findProgram(['Xvfb'], 'xvfb')
  if (screenProgram === null) throw absent('Xvfb')
  const driverProgram = findProgram(['WebKitWebDriver'], 'webkit2gtk-driver')
  if (driverProgram === null) throw absent('WebKitWebDriver')
  const screen = spawn(screenProgram, ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (number: Buffer) => resolve(number.toString().trim()))
    screen.once('exit', () => reject(absent('Xvfb')))
  })
  const port = await freePort()
  // Its own sandbox can't be made inside a container; the pages are ours.
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
  const driver = spawn(driverProgram, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' })
  const stop = () => {
    for (const process of [driver, screen] satisfies ChildProcess[]) process.kill('SIGKILL')
  }
  try {
    const ask = asking(`http://127.0.0.1:${port}`)
    const { sessionId } = (await whenReady(() => ask('POST', '/session', { capabilities: {} }))) as {
      readonly sessionId: string
    }
    const session = (method: string, path: string, body?: object) => ask(method, `/session/${sessionId}${path}`, body)
    const evaluate = (expression: string) =>
      session('POST', '/execute/async', {
        script: `var done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done, function (error) { done({ failed: String(error) }) })`,
        args: [],
      })
    let size = { width: 1280, height: 900 }
    await session('POST', '/window/rect', { width: 1390, height: 1190 })
    return {
      version: String(await evaluate('/AppleWebKit[^ ]* .*Version[^ ]*/.exec(navigator.userAgent)[0]')),
      resize: async (width, height) => {
        size = { width, height }
      },
      // A window can't be as narrow as a phone: the page is shown in a frame, which is one to itself.
      open: async (url) => {
        await session('POST', '/frame', { id: null })
        await session('POST', '/url', { url: 'about:blank' })
        await evaluate(`(${framed})(${JSON.stringify({ url, ...size })})`)
        await session('POST', '/frame', { id: 0 })
      },
      evaluate,
      // Classic WebDriver does not hear the console.
      complaints: () => [],
      picture: async () => Buffer.from(String(await session('GET', '/screenshot')), 'base64'),
      close: async () => {
        await session('DELETE', '')
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

/** Runs in the empty page. */
const framed = String(
  (page: { url: string; width: number; height: number }) =>
    new Promise((loaded) => {
      const frame = document.createElement('iframe')
      frame.style.cssText = `display:block;border:0;width:${page.width}px;height:${page.height}px`
      frame.onload = () => loaded(true)
      frame.src = page.url
      document.body.style.margin = '0'
      document.body.append(frame)
    }),
)

type Asking = (method: string, path: string, body?: object) => Promise<unknown>

function asking(address: string): Asking {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
    const { value } = (await response.json()) as { readonly value: { readonly failed?: string } | null }
    if (!response.ok || value?.failed !== undefined) throw new Error(JSON.stringify(value))
    return value
  }
}

async function whenReady<T>(act: () => Promise<T>, tries = 50): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (tries === 0 || !(error instanceof TypeError)) throw error
    await new Promise((later) => setTimeout(later, 100))
    return whenReady(act, tries - 1)
  }
}
