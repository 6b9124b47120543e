import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The programs that make Orca read in a browser without a screen or a loudspeaker, and the Debian package of each. */
export const programs: readonly (readonly [program: string, debianPackage: string])[] = [
  ['orca', 'orca'],
  ['Xvfb', 'xvfb'],
  ['dbus-daemon', 'dbus-daemon'],
  ['dbus-send', 'dbus-bin'],
  ['openbox', 'openbox'],
  ['xdotool', 'xdotool'],
  ['firefox-esr', 'firefox-esr'],
  ['localedef', 'libc-bin'],
]

/** Packages without a program of their own: the accessibility bus, French for Firefox and for the system. */
const others = ['at-spi2-core', 'libatk-adaptor', 'firefox-esr-l10n-fr', 'locales'] as const

/** All that has to be installed, in the order of the words of a Debian command. */
export const packages: readonly string[] = [...programs.map(([, name]) => name), ...others]

/** Debian packages of the programs that aren't in any folder of the PATH. */
export function missingPackages(path: string, exists: (file: string) => boolean): string[] {
  const folders = path.split(delimiter)
  return programs
    .filter(([program]) => !folders.some((folder) => exists(join(folder, program))))
    .map(([, name]) => name)
}

/**
 * Null when a screen reader can be listened to here, installed first where that is asked; else one French sentence that
 * says what is missing and how to have it.
 */
export function whyNoScreenReader(install: boolean): string | null {
  const missing = () => missingPackages(process.env['PATH'] ?? '', existsSync)
  if (missing().length > 0 && install) installPackages()
  const absent = missing()
  return absent.length === 0
    ? null
    : `Le lecteur d'écran Orca n'est pas écouté : il manque ${absent.join(', ')} (sous Debian : sudo apt-get install -y ${packages.join(' ')}).`
}

function installPackages(): void {
  process.stderr.write("Installation d'Orca et de ce qu'il lui faut…\n")
  const [command, before] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  const apt = (...args: readonly string[]) =>
    spawnSync(command, [...before, ...args], {
      stdio: 'ignore',
      timeout: 15 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}
