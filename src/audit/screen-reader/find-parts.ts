import { onPath } from '../engines/find-program.ts'
import { installPackages } from '../install-packages.ts'

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

/**
 * Debian packages of the programs that the machine lacks.
 *
 * @param has whether a program is there.
 */
export function missingPackages(has: (program: string) => boolean): string[] {
  return programs.filter(([program]) => !has(program)).map(([, name]) => name)
}

/**
 * Null when a screen reader can be listened to here, installed first where that is asked; else one French sentence that
 * says what is missing and how to have it.
 */
export function whyNoScreenReader(install: boolean): string | null {
  const missing = () => missingPackages((program) => onPath([program]) !== null)
  if (install && missing().length > 0) installPackages(packages, 15)
  const absent = missing()
  return absent.length === 0
    ? null
    : `Le lecteur d'écran Orca n'est pas écouté : il manque ${absent.join(', ')} (sous Debian : sudo apt-get install -y ${packages.join(' ')}).`
}
