import { isEasy } from '../../facts/level.ts'
import { fromPlainText } from '../../falc/text/build.ts'
import { ownCheck } from './check.ts'

/** On an easy-to-read page, each sentence begins on a line of its own. */
export const sentenceLines = ownCheck(
  {
    rule: 'sentence-lines',
    wcag: [],
    rgaa: [],
    planted:
      '<section class="part"><div class="words"><p>Vous avez un droit. Vous pouvez le demander.</p></div></section>',
  },
  async (page, { level }) => {
    if (!isEasy(level)) return []
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main p, main li')]
        .filter((line) => line.checkVisibility())
        .map((line) => ({ node: window.inPage.nameOf(line), text: line.innerText })),
    )
    return lines.flatMap(({ node, text }) =>
      text.split('\n').flatMap((line) => {
        const { length } = fromPlainText(line).sentences
        return length > 1 ? [{ node, message: `${length} phrases sur la même ligne : « ${line} »` }] : []
      }),
    )
  },
)
