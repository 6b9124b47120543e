import { ownCheck } from './check.ts'

/** Words written by a style sheet are not in the page: neither found, nor copied, nor translated (RGAA 10.2). */
export const wordsInStyles = ownCheck(
  {
    rule: 'words-in-styles',
    wcag: ['1.3.1'],
    rgaa: ['10.2'],
    on: 'structures',
    planted: '<style>.told::before { content: "Important : " }</style><p class="told">Gardez ce papier.</p>',
  },
  (page) =>
    page.evaluate(() => {
      const seen: { node: string; message: string }[] = []
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) {
            const { content } = rule.style
            const said = content.match(/"(?:[^"\\]|\\.)*"/gu)?.join(' ') ?? ''
            if (/\p{L}{3}/u.test(said))
              seen.push({
                node: rule.selectorText,
                message: `Des mots sont écrits par les styles : ${said.slice(0, 60)}`,
              })
          }
          if ('cssRules' in rule) read(rule.cssRules as CSSRuleList)
        }
      }
      for (const sheet of document.styleSheets) read(sheet.cssRules)
      return seen
    }),
)
