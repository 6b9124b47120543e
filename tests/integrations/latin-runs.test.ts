import { expect, test } from 'vitest'
import { withLatinRuns } from '../../src/integrations/latin-runs.ts'

const page = (body: string, lang = 'ar') =>
  `<!doctype html><html lang="${lang}" dir="rtl"><head><title>CSS</title></head><body>${body}</body></html>`
const body = (html: string) => /<body>(.*)<\/body>/su.exec(html)?.[1] ?? ''

test.each([
  ['<p>اطلبوا CSS اليوم</p>', '<p>اطلبوا <bdi lang="fr">CSS</bdi> اليوم</p>'],
  ['<li>خط Santé Info Droits</li>', '<li>خط <bdi lang="fr">Santé Info Droits</bdi></li>'],
  ['<b>l’Aide médicale de l’État</b>', '<b><bdi lang="fr">l’Aide médicale de l’État</bdi></b>'],
  // A little Arabic word is written against what follows.
  ['<p>الـCSS وASPA</p>', '<p>الـ<bdi lang="fr">CSS</bdi> و<bdi lang="fr">ASPA</bdi></p>'],
  // In a box of which each child is an item, the whole text stays one item, its spaces kept.
  ['<a href="#x">ماذا تدفع CSS؟</a>', '<a href="#x"><span>ماذا تدفع <bdi lang="fr">CSS</bdi>؟</span></a>'],
  ['<a href="#x">CSS</a>', '<a href="#x"><bdi lang="fr">CSS</bdi></a>'],
  ['<p>في Saint-Martin.</p>', '<p>في <bdi lang="fr">Saint-Martin</bdi>.</p>'],
  // Already said, or another language's: left as it is.
  ['<a lang="fr">Être couvert</a>', '<a lang="fr">Être couvert</a>'],
  ['<p>UE و €</p>', '<p>UE و €</p>'],
  // Addresses are not words; entities are not either.
  ['<p>ameli.fr ، info@exemple.org</p>', '<p>ameli.fr ، info@exemple.org</p>'],
  ['<p>أ&nbsp;ب &amp; ج</p>', '<p>أ&nbsp;ب &amp; ج</p>'],
  ['<script>const CSS = 1</script>', '<script>const CSS = 1</script>'],
])('%s', (written, said) => {
  expect(body(withLatinRuns(page(written)))).toBe(said)
  // Once said, nothing more to say: a page that is not made again keeps its bytes.
  expect(withLatinRuns(withLatinRuns(page(written)))).toBe(withLatinRuns(page(written)))
})

test('a page in Latin letters, and the head of any page, keep every byte', () => {
  expect(withLatinRuns(page('<p>La CSS</p>', 'fr'))).toBe(page('<p>La CSS</p>', 'fr'))
  expect(withLatinRuns(page('<p>CSS</p>'))).toContain('<title>CSS</title>')
})

test('what waits in a template is said too', () => {
  expect(body(withLatinRuns(page('<template><p>خط Santé</p></template>')))).toBe(
    '<template><p>خط <bdi lang="fr">Santé</bdi></p></template>',
  )
})
