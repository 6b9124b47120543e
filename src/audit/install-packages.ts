import { spawnSync } from 'node:child_process'

/**
 * Installs packages of Debian, where it is Debian and that is allowed.
 *
 * @param minutes how long each of the two commands may take.
 * @returns whether they are installed.
 */
export function installPackages(names: readonly string[], minutes: number): boolean {
  if (process.platform !== 'linux') return false
  process.stderr.write(`Installation de ${names.join(', ')}…\n`)
  const [command, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const apt = (...args: readonly string[]) =>
    spawnSync(command ?? '', [...first, ...args], {
      stdio: 'ignore',
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update', '-qq') && apt('install', '-y', '-qq', ...names)
}
