import { chromiumByDevTools } from './chromium-by-devtools.ts'
import type { EngineProfile } from './engine.ts'
import { firefoxByBidi } from './firefox-by-bidi.ts'
import { oldChromiumFolder, oldChromiums } from './old-chromium.ts'
import { webkitByWebDriver } from './webkit-by-webdriver.ts'

/** The browsers in which the site is looked at besides the current Chromium: old ones, and the other two engines. */
export const engines: readonly EngineProfile[] = [
  ...oldChromiums.map((old) => ({
    name: `chromium-${old.major}`,
    start: async () => chromiumByDevTools(oldChromiumFolder(old)),
  })),
  { name: 'firefox-esr', start: () => firefoxByBidi() },
  { name: 'webkit', start: webkitByWebDriver },
]
