import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EngineUnavailable } from '../engines/engine.ts'

/** A screen that nobody sees, where Orca reads in French what the browser shows. */
export interface ListeningRoom {
  /** What a program of this room must have in its environment. */
  readonly env: NodeJS.ProcessEnv
  /** Text of what Orca has written down so far: {@link readSpeech}. */
  readonly heard: () => string
  /** Presses keys or types, in the words of xdotool: `key Down`. */
  readonly press: (...words: readonly string[]) => void
  readonly close: () => Promise<void>
}

/**
 * Opens the room: a screen, a bus for accessibility, a window manager, Orca.
 *
 * @throws EngineUnavailable when one of them doesn't start.
 */
export async function openListeningRoom(): Promise<ListeningRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-orca-'))
  const started: ChildProcess[] = []
  const close = async () => {
    for (const child of started.toReversed()) await stop(child)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    let env = roomEnvironment(folder)
    const start = (program: string, args: readonly string[]) => {
      const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
      started.push(child)
      return child
    }
    const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'])
    env = { ...env, DISPLAY: `:${await firstLine(screen, 'Xvfb')}` }
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'])
    env = { ...env, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 'dbus-daemon') }
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) spawnSync('dbus-send', switchOn(property), { env })
    start('openbox', ['--sm-disable'])
    const orca = start('orca', ['--user-prefs', join(folder, 'orca')])
    const heard = () => readFileSync(join(folder, 'heard'), 'utf8')
    await startsToSpeak(orca, heard)
    return { env, heard, press: (...words) => void spawnSync('xdotool', words, { env }), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Its own home, its own memory, French: nothing of the person's own settings is read or changed. */
function roomEnvironment(folder: string): NodeJS.ProcessEnv {
  for (const name of ['home', 'run', 'locales']) mkdirSync(join(folder, name), { mode: 0o700 })
  mkdirSync(join(folder, 'orca'))
  copyFileSync(join(import.meta.dirname, 'orca-customizations.py'), join(folder, 'orca', 'orca-customizations.py'))
  writeFileSync(join(folder, 'heard'), '')
  const { status } = spawnSync('localedef', ['-i', 'fr_FR', '-f', 'UTF-8', join(folder, 'locales', 'fr_FR.UTF-8')])
  if (status !== 0)
    throw new EngineUnavailable("Le français manque au système : Orca n'est pas écouté (paquet locales).")
  return {
    PATH: process.env['PATH'],
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    LOCPATH: join(folder, 'locales'),
    LANG: 'fr_FR.UTF-8',
    LANGUAGE: 'fr',
    TZ: 'Europe/Paris',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    GTK_USE_PORTAL: '0',
    ORCA_HEARD: join(folder, 'heard'),
  }
}

const switchOn = (property: string) => [
  '--session',
  '--print-reply',
  '--dest=org.a11y.Bus',
  '/org/a11y/bus',
  'org.freedesktop.DBus.Properties.Set',
  'string:org.a11y.Status',
  `string:${property}`,
  'variant:boolean:true',
]

function firstLine(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')).trim())
    })
    child.once('exit', () => reject(new EngineUnavailable(`${program} ne démarre pas : Orca n'est pas écouté.`)))
  })
}

async function startsToSpeak(orca: ChildProcess, heard: () => string): Promise<void> {
  for (let tenths = 0; tenths < 300 && orca.exitCode === null; tenths += 1) {
    if (heard().includes('SPEECH OUTPUT')) return
    await pause(100)
  }
  throw new EngineUnavailable("Orca ne démarre pas, ou un autre tourne déjà : il n'est pas écouté.")
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
