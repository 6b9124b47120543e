import type { ConfigData } from 'html-validate'
import { HtmlValidate } from 'html-validate/node'
import type { Fault } from '../finding.ts'
import type { SitePage } from '../pages/site-page.ts'

/** Rules of the preset that are let be, each with its reason. */
const letBe = {
  // The compiler writes the doctype in small letters, and so does the standard.
  'doctype-style': 'off',
  // Spaces at the ends of lines come from templates; no reader meets them.
  'no-trailing-whitespace': 'off',
  // `<meta charset="utf-8">` without a slash is the standard's own way; the compiler chooses.
  'void-style': 'off',
  // Long titles say what a page is about; no limit is in the standard.
  'long-title': 'off',
  // The site's own scripts change with the page that names them; others' must be sealed.
  'require-sri': ['error', { target: 'crossorigin' }],
  // A list drawn without marks is no list for VoiceOver unless its role is said.
  'no-redundant-role': 'off',
  'prefer-native-element': ['error', { exclude: ['list'] }],
  // ARIA lets a list have a name.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // A field without a type is a line of text, says the standard.
  'no-implicit-input-type': 'off',
  // A telephone number may break between its pairs: it is spoken in pairs.
  'tel-non-breaking': 'off',
} satisfies ConfigData['rules']

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: letBe,
})

/** What html-validate finds in a page: markup that browsers would have to guess. RGAA 8.2. */
export function invalidHtml({ path, html }: SitePage): (Fault & { readonly page: string })[] {
  const { results } = validator.validateStringSync(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line, column }) => ({
      page: path,
      rule: ruleId,
      wcag: ['4.1.1'],
      rgaa: ['8.2'],
      node: selector ?? `${line}:${column}`,
      message,
    })),
  )
}
