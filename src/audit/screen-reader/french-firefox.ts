import type { Engine } from '../engines/engine.ts'
import { firefoxByBidi } from '../engines/firefox-by-bidi.ts'

/** Firefox in French on the room's screen, whose pages believe that it is noon of a given day: `2026-11-28`. */
export function frenchFirefox(env: NodeJS.ProcessEnv, day: string): Promise<Engine> {
  return firefoxByBidi({
    args: ['--kiosk'],
    env,
    preferences: {
      'intl.locale.requested': 'fr',
      'accessibility.force_disabled': -1,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
    // On an empty tab, the keyboard would stay in the address bar.
    page: 'data:text/html,<html lang="fr"><title>Avant</title>',
    before: `() => (${String(setClock)})('${day}T12:00:00')`,
  })
}

/** In the page: the clock goes on from a given moment. */
function setClock(moment: string): void {
  const real = Date
  const shift = new real(moment).getTime() - real.now()
  globalThis.Date = new Proxy(real, {
    construct: (target, given, maker) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given, maker) as Date,
    get: (target, name) => (name === 'now' ? () => target.now() + shift : Reflect.get(target, name)),
  })
}
