import { fiche } from '../../src/checks/sound-content.ts'

/** A file that somebody could send to break the reading of a content folder, or to hide something in it. */
export interface HostileFile {
  readonly name: string
  /** Path below the content folder; it takes the place of a sound one. */
  readonly path: string
  readonly source: string
}

const term = 'glossary/ald.yaml'
const inTerm = (name: string, source: string): HostileFile => ({ name, path: term, source })
const plain = (said: string) => `fr: {name: ALD, long: null, plain: ${said}, falc: Une maladie longue.}\n`
const fact = (name: string, fields: string): HostileFile => ({
  name,
  path: 'facts/ame.yaml',
  source: `- {id: ame.duration, label: Durée, unit: years, valid_to: null, revised: null, legal_ref: null, confidence: sourced, source: {publisher: P, title: T, url: null, consulted: 2026-01-01}, ${fields}}\n`,
})
const site = (name: string, fields: string): HostileFile => ({
  name,
  path: 'site.yaml',
  source: `name: Exemple\nhelpline: sante-info-droits\n${fields}\n`,
})
const contact = (name: string, fields: string): HostileFile => ({
  name,
  path: 'contacts.yaml',
  source: `- {id: sante-info-droits, name: Santé, phone: 01 53 62 40 30, confidence: sourced, source: S}\n- {id: autre, name: Autre, confidence: sourced, source: S, ${fields}}\n`,
})
const drawing = (name: string, inside: string, root = 'viewBox="0 0 24 24"'): HostileFile => ({
  name,
  path: 'pictograms/piege.svg',
  source: `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`,
})
const language = (name: string, source: string): HostileFile => ({ name, path: 'languages/en.yaml', source })
const shape = '<path d="M0 0h24v24z"/>'

/** One billion words from seven lines, if every alias were opened. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [held, by] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => pair.split('')))
  bomb.push(`${by}: &${by} [${Array(10).fill(`*${held}`).join(', ')}]`)

export const hostileData: readonly HostileFile[] = [
  // YAML that grows, runs, or says two things at once.
  inTerm('alias-bomb', `${bomb.join('\n')}\n`),
  inTerm('alias-of-itself', 'fr: &a {name: ALD, long: *a, plain: P, falc: F}\n'),
  inTerm('alias-unknown', 'fr: *nobody\n'),
  inTerm('tag-of-a-program', 'fr: !!js/function "function () { hostile() }"\n'),
  inTerm('tag-of-python', 'fr: !!python/object/apply:os.system ["touch hostile.txt"]\n'),
  inTerm('tag-of-ours', 'fr: !include /etc/passwd\n'),
  inTerm('tag-binary', `${plain('!!binary aG9zdGlsZQ==')}`),
  inTerm('tag-set', 'fr: !!set {name, plain}\n'),
  inTerm('merge-key', 'base: &b {name: ALD}\nfr: {<<: *b, plain: P, falc: F}\n'),
  inTerm('duplicate-key', 'fr: {name: ALD, plain: P, falc: F}\nfr: {name: AME, plain: P, falc: F}\n'),
  inTerm('duplicate-key-inside', 'fr: {name: ALD, plain: P, plain: Q, falc: F}\n'),
  inTerm('prototype-key', 'fr: {name: ALD, plain: P, falc: F, __proto__: {name: X}}\n'),
  inTerm('constructor-key', 'fr: {name: ALD, plain: P, falc: F, constructor: {prototype: {x: 1}}}\n'),
  inTerm('two-documents', `${plain('P')}---\n${plain('Q')}`),
  inTerm('directive', '%YAML 9.9\n---\nfr: {name: ALD, plain: P, falc: F}\n'),
  inTerm('directive-unknown', '%INCLUDE /etc/passwd\n---\nfr: {name: ALD, plain: P, falc: F}\n'),
  inTerm('tabs-as-spaces', 'fr:\n\tname: ALD\n\tplain: P\n'),
  inTerm('open-quote', 'fr: {name: "ALD, plain: P, falc: F}\n'),
  inTerm('open-bracket', 'fr: {name: ALD, plain: [P, falc: F\n'),
  inTerm('deep', `fr: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
  inTerm('deep-open', `fr: ${'{a: '.repeat(20_000)}\n`),
  inTerm('many-keys', `${Array.from({ length: 20_000 }, (_, rank) => `k${rank}: 1`).join('\n')}\n`),
  inTerm('list-in-place-of-a-map', '- fr\n- en\n'),
  inTerm('text-in-place-of-a-map', 'une maladie\n'),
  inTerm('empty', ''),
  inTerm('only-a-comment', '# rien\n'),
  inTerm('null', 'null\n'),
  inTerm('key-of-a-map', '? {a: b}\n: {name: ALD}\n'),
  // Some hundreds in one another took a minute and a half.
  inTerm('keys-in-keys', `fr: ${'? '.repeat(2_000)}\n`),
  inTerm(
    'keys-in-keys-on-many-lines',
    `fr:\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth + 1)}?`).join('\n')}\n`,
  ),
  inTerm('key-of-a-number', '1: {name: ALD, plain: P, falc: F}\n'),
  // Signs that nobody sees.
  inTerm('nul', plain('"Une\\0 maladie"')),
  inTerm('nul-raw', plain('Une\0 maladie')),
  inTerm('escape-sign', plain('"Une\\e[31m maladie"')),
  inTerm('bell', plain('"Une\\a maladie"')),
  inTerm('direction-override', plain('Une \u202Emaladie')),
  inTerm('direction-override-escaped', plain('"Une \\u202Emaladie"')),
  inTerm('direction-isolate', plain('Une \u2066maladie\u2069')),
  inTerm('zero-width-in-a-word', plain('Une mala\u200Bdie')),
  inTerm('zero-width-no-break', plain('Une mala\uFEFFdie')),
  inTerm('tag-letters', plain('Une maladie\u{E0041}\u{E0042}')),
  inTerm('soft-hyphen', plain('Une mala\u00ADdie')),
  inTerm('word-joiner', plain('Une mala\u2060die')),
  inTerm('half-a-pair', plain('"Une \\uD800 maladie"')),
  // Figures and dates.
  fact('figure-infinite', 'value: .inf, valid_from: 2020-01-01'),
  fact('figure-not-a-number', 'value: .nan, valid_from: 2020-01-01'),
  fact('figure-huge', 'value: 1e400, valid_from: 2020-01-01'),
  fact('figure-beyond-exact', 'value: 99999999999999999999, valid_from: 2020-01-01'),
  fact('figure-below-zero', 'value: -1, valid_from: 2020-01-01'),
  fact('date-that-is-none', 'value: 1, valid_from: 2026-02-30'),
  fact('date-of-year-zero', 'value: 1, valid_from: 0000-00-00'),
  fact('date-far', 'value: 1, valid_from: 99999-01-01'),
  fact('date-with-a-time', 'value: 1, valid_from: 2020-01-01T00:00:00Z'),
  fact('date-as-a-number', 'value: 1, valid_from: 20200101'),
  fact('source-that-runs', 'value: 1, valid_from: 2020-01-01, law: ["javascript:hostile()"]'),
  // Whose site it is, and whom one calls.
  site('colour-that-is-a-style', 'colours: {light: {ink: "red;}body{display:none"}}'),
  site('colour-that-fetches', 'colours: {light: {ink: "url(https://exemple.fr/x)"}}'),
  site('colour-that-cannot-be-read', 'colours: {light: {text: "#ffffff", paper: "#ffffff"}}'),
  site('licence-that-runs', 'licence: {name: L, url: "javascript:hostile()", notice: N}'),
  site('leave-that-runs', 'quick_leave: {url: "javascript:hostile()", name: la météo}'),
  site('leave-by-data', 'quick_leave: {url: "data:text/html,x", name: la météo}'),
  site('leave-in-clear', 'quick_leave: {url: "http://exemple.fr/", name: la météo}'),
  site('feed-tag-with-a-line', 'feed_tag: "exemple.fr,2026\\nX: y"'),
  site('mail-with-headers', 'publisher: {name: A, address: B, director: C, email: "a@exemple.fr?bcc=b@exemple.fr"}'),
  site('languages-of-a-path', 'languages: ["../../etc"]'),
  site('logo-of-a-path', 'logo: "../../etc/passwd"'),
  site('unknown-field', 'script: "<script>hostile()</script>"'),
  contact('contact-site-that-runs', 'url: "javascript:hostile()"'),
  contact('contact-site-of-a-file', 'url: "file:///etc/passwd"'),
  contact('contact-phone-of-letters', 'phone: "appelez-moi"'),
  contact('contact-phone-of-commands', 'phone: "*#06#"'),
  contact('contact-mail-of-two', 'email: "a@exemple.fr,b@exemple.fr"'),
  contact('contact-twice', 'note: null}\n- {id: autre, name: Autre, phone: "15", confidence: sourced, source: S'),
  contact(
    'contact-of-a-path',
    'note: null}\n- {id: "../autre", name: Autre, phone: "15", confidence: sourced, source: S',
  ),
  // Drawings.
  drawing('drawing-script', `${shape}<script>hostile()</script>`),
  drawing('drawing-event', '<path onload="hostile()" d="M0 0h24v24z"/>'),
  drawing('drawing-event-of-the-root', shape, 'viewBox="0 0 24 24" onload="hostile()"'),
  drawing('drawing-link', `<a href="https://exemple.fr">${shape}</a>`),
  drawing('drawing-use-from-elsewhere', '<use href="https://exemple.fr/x.svg#a"/>'),
  drawing('drawing-image', '<image href="https://exemple.fr/x.png" width="24" height="24"/>'),
  drawing('drawing-html', '<foreignObject width="24" height="24"><p>x</p></foreignObject>'),
  drawing('drawing-style', `<style>@import "https://exemple.fr/x.css"</style>${shape}`),
  drawing('drawing-style-attribute', '<path style="fill:url(https://exemple.fr/x)" d="M0 0h24v24z"/>'),
  drawing('drawing-that-moves', `<animate attributeName="x" to="3"/>${shape}`),
  drawing('drawing-words', '<text>15</text>'),
  {
    name: 'drawing-entity-bomb',
    path: 'pictograms/piege.svg',
    source: `<!DOCTYPE svg [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]><svg viewBox="0 0 24 24"><path d="&b;"/></svg>`,
  },
  {
    name: 'drawing-entity-of-a-file',
    path: 'pictograms/piege.svg',
    source: `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 24 24">${shape}&a;</svg>`,
  },
  { name: 'drawing-of-nothing', path: 'pictograms/piege.svg', source: '' },
  {
    name: 'drawing-deep',
    path: 'pictograms/piege.svg',
    source: `<svg viewBox="0 0 24 24">${'<g>'.repeat(5_000)}${shape}${'</g>'.repeat(5_000)}</svg>`,
  },
  // A language.
  language('language-upside-down', 'name: English\ndir: up\nstatus: published\n'),
  language('language-locale-of-a-path', 'name: English\ndir: ltr\nstatus: published\nlocale: "../../en"\n'),
  language('language-message-open', 'name: English\ndir: ltr\nstatus: published\ninterface: {skip: "{$x"}\n'),
  language(
    'language-message-of-a-program',
    'name: English\ndir: ltr\nstatus: published\ninterface: {skip: "{process.exit()}"}\n',
  ),
  // A code of a hundred thousand signs: all its slips filled the memory.
  {
    name: 'code-endless',
    path: 'codes.yaml',
    source: `codes:\n  - {code: "${'1'.repeat(100_000)}", target: "ame", seal: "13ec6cdb"}\ncount: 1\n`,
  },
  // What a rule quotes may turn the words round it.
  {
    name: 'direction-in-the-name-of-a-picture',
    path: 'fiches/ame/fr.md',
    source: fiche({ lang: 'fr' }).replace(/^## .*$/mu, '## Titre {#essentiel picto=\u202Emaison}'),
  },
  {
    name: 'direction-in-a-title',
    path: 'fiches/ame/fr.md',
    source: fiche({ lang: 'fr' }).replace(/^## .*$/mu, '## Titre \u202E<Situations /> {#essentiel}'),
  },
  {
    name: 'direction-in-an-address',
    path: 'fiches/ame/fr.md',
    source: `${fiche({ lang: 'fr' })}\n[a](data:text/\u202Ehtml,x)\n`,
  },
  // Names of files.
  { name: 'name-in-capitals', path: 'glossary/ALD.yaml', source: plain('P') },
  { name: 'name-with-a-space', path: 'glossary/une maladie.yaml', source: plain('P') },
  { name: 'name-in-another-normal-form', path: 'glossary/maladie-\u0065\u0301.yaml', source: plain('P') },
  { name: 'name-reserved', path: 'glossary/con.yaml', source: plain('P') },
  { name: 'name-of-a-prototype', path: 'glossary/__proto__.yaml', source: plain('P') },
  { name: 'name-with-a-direction', path: 'glossary/ald\u202Elmay.yaml', source: plain('P') },
  { name: 'name-of-a-fiche-in-capitals', path: 'fiches/AME/fr.md', source: '---\ntitle: T\n---\n' },
  { name: 'name-of-a-fiche-with-dots', path: 'fiches/a..b/fr.md', source: '---\ntitle: T\n---\n' },
  { name: 'name-of-a-fiche-of-a-prototype', path: 'fiches/__proto__/fr.md', source: '---\ntitle: T\n---\n' },
]
