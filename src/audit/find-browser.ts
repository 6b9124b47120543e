import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserPlaces, windowlessBrowser } from './browser-places.ts'
import { installPackages } from './install-packages.ts'

/** Keeps a headless Chromium silent on the network, and able to start inside a container. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function systemBrowser(): string | undefined {
  return browserPlaces(process.platform, process.env).find((place) => existsSync(place))
}

function downloadPlaywrightBrowser(): void {
  const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'))
  spawnSync(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 5 * 60_000,
  })
}

/**
 * The browser without its window where it is, or can be had in two minutes: a long run of tests takes a third of the
 * processor time. Elsewhere, any Chromium.
 *
 * @throws as {@link findBrowser}.
 */
export function findLeanBrowser(): string {
  if (!existsSync(windowlessBrowser)) installPackages(['chromium-headless-shell'], 2)
  return existsSync(windowlessBrowser) ? windowlessBrowser : findBrowser()
}

/**
 * Finds a Chromium for the tests, or installs one: Playwright's own, the system's, Playwright's
 * download, then the Debian package.
 *
 * @returns absolute path of the executable.
 * @throws one clear French sentence when there is none and none can be installed.
 */
export function findBrowser(): string {
  const found = playwrightBrowser() ?? systemBrowser()
  if (found) return found
  process.stderr.write('Aucun navigateur : installation de Chromium…\n')
  downloadPlaywrightBrowser()
  const downloaded = playwrightBrowser()
  if (downloaded) return downloaded
  installPackages(['chromium'], 10)
  const installed = systemBrowser()
  if (installed) return installed
  throw new Error(
    'Aucun navigateur pour les tests : installez Chromium (sous Debian : sudo apt-get install chromium), puis relancez.',
  )
}
