import { posix, win32 } from 'node:path'

/**
 * The browser without its window, which the Debian package `chromium-headless-shell` gives: the same engine for a third
 * of the processor time, since no page of buttons is drawn beside each page. Its launcher on the PATH is passed over:
 * it would outlive the browser that it starts.
 */
export const windowlessBrowser = '/usr/lib/chromium/chromium-headless-shell'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Applications of macOS that are Chromium, and their programs. */
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * Where a Chromium may lie on this system, likeliest first: on the PATH, then where its installer puts it.
 *
 * @param env environment of the process; names of variables in capitals under Windows.
 */
export function browserPlaces(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'win32') return windowsFolders.flatMap((variable) => inFolder(env[variable]))
  const onPath = (env['PATH'] ?? '')
    .split(posix.delimiter)
    .flatMap((folder) => names.map((name) => posix.join(folder, name)))
  return platform === 'darwin' ? [...onPath, ...applications] : [windowlessBrowser, ...onPath]
}

function inFolder(folder: string | undefined): string[] {
  return folder === undefined ? [] : windowsPrograms.map((program) => win32.join(folder, program))
}
