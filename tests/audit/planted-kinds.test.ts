import { expect, it } from 'vitest'
import { auditMarkup } from '../../src/audit/markup/audit-markup.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'

const sound =
  '<h1>Refus de soins</h1><p>Un médecin ne peut pas refuser de vous soigner parce que vous avez la CSS.</p><form action="/fr/"><label for="mot">Mot</label><input id="mot" type="text" name="mot"><label><input type="checkbox" name="a"> Oui</label><button type="submit">Chercher</button></form><p role="status"></p><table><caption>Prix</caption><tbody><tr><th scope="row">Acte</th><td>30 €</td></tr></tbody></table>'

const menu = (links: readonly string[]) =>
  `<header><nav aria-label="Menu"><ul>${links.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul></nav></header>`

interface Made {
  readonly body?: string
  readonly title?: string
  readonly lang?: string
  readonly links?: readonly string[]
  readonly skip?: string
}

const usual = ['accueil', 'aide', 'chercher']

function pageOf(
  path: string,
  { body = sound, title, lang = 'fr', links = usual, skip = '#texte' }: Made = {},
): SitePage {
  const html = `<!DOCTYPE html>\n<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title ?? `Refus de soins ${path}`}</title></head><body><a class="skip" href="${skip}">Aller au texte</a>${menu(links)}<main id="texte">${body}</main></body></html>`
  return { path, file: '', html, lang, dir: 'ltr', level: 'standard', kind: 'fiche' }
}

const others = [pageOf('/fr/a/'), pageOf('/fr/b/'), pageOf('/en/a/', { lang: 'en', body: '<h1>Refus de soins</h1>' })]
const rulesIn = (page: SitePage) =>
  auditMarkup([page], [...others, page], () => true).map(({ rule, page: where }) => `${where} ${rule}`)
const swapped = (from: string, to: string) => {
  expect(sound).toContain(from)
  return { body: sound.replace(from, to) }
}

it('finds nothing in the sound page that faults are planted in', () => {
  expect(rulesIn(pageOf('/fr/x/'))).toEqual([])
})

it.each<[kind: string, rule: string, Made]>([
  ['a window title that lies', 'title-lies', { title: 'Carte Vitale perdue – Site' }],
  ['no way past the menu', 'no-way-past', { skip: '/fr/' }],
  [
    'a label after its field',
    'label-place',
    swapped(
      '<label for="mot">Mot</label><input id="mot" type="text" name="mot">',
      '<input id="mot" type="text" name="mot"><label for="mot">Mot</label>',
    ),
  ],
  ['a form whose effect is never said', 'silent-form', swapped('<p role="status"></p>', '')],
  ['words that only eyes meet', 'unheard-words', { body: `${sound}<p aria-hidden="true">Attention, urgence</p>` }],
  ['an error not bound to its field', 'error-unbound', swapped('name="mot"', 'name="mot" aria-invalid="true"')],
  ['a field whose purpose is unsaid', 'purpose-unsaid', swapped('type="text"', 'type="email"')],
  [
    'a field named by a bubble',
    'name-in-bubble',
    swapped('<label for="mot">Mot</label><input id="mot"', '<input title="Mot"'),
  ],
  ['an act in an attribute', 'inline-handler', swapped('<p>Un', '<p onclick="alert(1)">Un')],
  ['a list made of dashes', 'false-list', { body: `${sound}<p>- la carte<br>- le papier</p>` }],
  ['paragraphs made of breaks', 'false-paragraph', { body: `${sound}<p>Un.<br><br>Deux.</p>` }],
  ['letters spaced out', 'spaced-letters', { body: `${sound}<p>U R G E N T : appelez.</p>` }],
  [
    'an alternative that is a file',
    'alternative-is-file',
    { body: `${sound}<img src="/a.png" alt="plan.png" width="1" height="1">` },
  ],
  ['a link that says « ici »', 'vague-link', { body: `${sound}<p>Les papiers sont <a href="/fr/a/">ici</a>.</p>` }],
  ['a table without headers', 'table-without-headers', swapped('<th scope="row">Acte</th>', '<td>Acte</td>')],
  [
    'an English passage said French',
    'wrong-language',
    { body: `${sound}<p>You have the right to see a doctor for free if you are on a low income.</p>` },
  ],
  ['a French run said English', 'wrong-language', swapped('<p>Un', '<p lang="en">Un')],
  ['a menu in another order', 'menu-moved', { links: ['aide', 'accueil', 'chercher'] }],
])('%s is found by "%s"', (_, rule, made) => {
  expect(rulesIn(pageOf('/fr/x/', made))).toContain(`/fr/x/ ${rule}`)
})
