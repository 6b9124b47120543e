import { prefix } from '../../base/base.ts'
import { readingKey, standard } from '../../facts/level.ts'
/**
 * Opens the page of a well-written code, first in the language and level of this page.
 *
 * @returns false when no page has it; nothing opens then.
 */
export async function openCode(code: string): Promise<boolean> {
  const address = `${prefix}/c/${code}/`
  const found = await fetch(address, { method: 'HEAD' }).then(
    ({ status }) => status !== 404,
    () => true,
  )
  if (found) location.assign(`${address}#${ownText()}`)
  return found
}

/** Language and level of this page, as a code's page names its texts: `ar`, `fr-falc`. */
function ownText(): string {
  const { lang } = document.documentElement
  return readingKey(lang, document.body.dataset['level'] ?? standard)
}
