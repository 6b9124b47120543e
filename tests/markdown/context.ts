import type { FactEntry } from '../../src/facts/fact.ts'
import { localized } from '../../src/facts/localized.ts'
import { factOnDay } from '../../src/facts/on-day.ts'
import { sayValue } from '../../src/facts/say.ts'
import { sayDate, sayPartialDate } from '../../src/facts/say-date.ts'
import { speechOf } from '../../src/facts/speech-of.ts'
import type { Article } from '../../src/law/article.ts'
import { articleOnDay } from '../../src/law/on-day.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import type { ExplainedTerm, RenderContext, ShownContact } from '../../src/markdown/context.ts'
import { frenchForms } from '../../src/markdown/french-names.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { sectionText } from '../../src/markdown/plain-text.ts'
import type { ShownText } from '../../src/markdown/render.ts'
import { renderPage } from '../../src/markdown/render.ts'
import { compileTerms } from '../../src/markdown/terms.ts'
import { wordsIn } from '../../src/markdown/words/words-in.ts'
import { entry } from '../facts/entry.ts'
import { article } from '../law/article.ts'

export const ceiling = entry({
  id: 'css.ceiling',
  value: 10_339,
  unit: 'EUR/year',
  validFrom: '2025-04-01',
  validTo: '2026-03-31',
  legalRef: 'CSS art. L861-1',
  law: ['css.R142-1-A'],
})

const facts = new Map<string, readonly FactEntry[]>([
  ['css.share', [entry({ id: 'css.share', checked: { on: '2026-06-01', by: 'Ada' } })]],
  ['css.ceiling', [ceiling]],
  ['css.guess', [entry({ id: 'css.guess', value: 3, unit: 'months', confidence: 'unverified' })]],
  ['css.next', [entry({ id: 'css.next', value: 9, validFrom: '2030-01-01' })]],
  ['help.phone', [entry({ id: 'help.phone', value: '0153624030', unit: 'phone' })]],
  [
    'css.form',
    [entry({ id: 'css.form', value: { fr: 'cerfa n° 12504', ar: 'استمارة cerfa رقم 12504' }, unit: 'text' })],
  ],
  [
    'css.appeal',
    [
      entry({
        id: 'css.appeal',
        value: 2,
        unit: 'months',
        legalRef: null,
        law: ['css.R142-1-A', 'csp.L1110-3'],
        source: {
          publisher: 'Légifrance',
          title: 'article R142-1-A',
          url: 'https://example.org/R142-1-A',
          consulted: null,
        },
      }),
    ],
  ],
  ['css.rate', [entry({ id: 'css.rate', value: 70, unit: 'percent' })]],
])

const terms: Readonly<Record<string, Readonly<Record<string, ExplainedTerm & { readonly forms: readonly string[] }>>>> =
  {
    ald: {
      fr: {
        name: 'ALD',
        long: 'affection de longue durée',
        forms: ['ALD', 'affection de longue durée'],
        plain: 'Une maladie grave et longue.',
        falc: 'Une maladie longue.\nVotre caisse paie les soins.',
      },
    },
    longue: {
      fr: { name: 'longue durée', long: null, forms: ['longue durée'], plain: 'Plus de six mois.', falc: null },
    },
    recours: {
      fr: { name: 'recours', long: null, forms: ['recours'], plain: 'Demander de revoir une décision.', falc: null },
    },
    wasit: { ar: { name: 'وسيط', long: null, forms: ['وسيط'], plain: 'شخص يساعد.', falc: null } },
  }

export const helpLine: ShownContact = {
  name: { fr: 'Santé Info Droits' },
  phone: '01 53 62 40 30',
  sms: null,
  email: 'aide@example.org',
  url: 'https://www.example.org/',
  address: null,
  hours: { fr: 'lundi : 14 h à 18 h', en: 'Monday, 2 pm to 6 pm' },
  cost: { fr: "prix d'un appel", en: 'price of a call' },
  forWhom: null,
  accessibility: null,
  confidence: 'sourced',
}

const versions: Readonly<Record<string, readonly string[]>> = {
  ame: ['fr standard', 'fr falc', 'en standard'],
  css: ['fr standard'],
}

const codes = {
  csp: {
    id: 'csp',
    name: { fr: 'Code de la santé publique', en: 'French Public Health Code', ar: 'قانون الصحة العامة الفرنسي' },
    legifrance: 'LEGITEXT000000000001',
  },
  css: {
    id: 'css',
    name: {
      fr: 'Code de la sécurité sociale',
      en: 'French Social Security Code',
      ar: 'قانون الضمان الاجتماعي الفرنسي',
    },
    legifrance: null,
  },
}

export const articles: readonly Article[] = [
  article({ code: codes.csp, num: 'L1110-3', asOf: '2023-12-06' }),
  article({
    code: codes.csp,
    num: 'L1110-4',
    asOf: '2024-04-10',
    title: { fr: 'Le secret' },
    gives: { fr: 'Vos soignants se taisent.', en: 'Your carers keep silent.' },
  }),
  article({
    code: codes.css,
    num: 'R142-1-A',
    asOf: '2025-05-01',
    url: 'https://example.org/R142-1-A',
    until: '2025-07-31',
  }),
]

interface Reader {
  readonly lang?: string
  readonly level?: 'standard' | 'falc'
  readonly today?: string
}

export function contextFor({ lang = 'fr', level = 'standard', today = '2025-06-01' }: Reader = {}): RenderContext {
  const inLang = Object.entries(terms).flatMap(([id, entries]) => {
    const term = entries[lang]
    return term ? [[id, term] as const] : []
  })
  const byId = new Map(inLang)
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    level,
    idPrefix: '',
    words: wordsIn(shippedLanguages(), lang, level),
    sayValue: (fact, grammar) => sayValue(fact, speechOf(shippedLanguages(), lang), level, grammar),
    sayDate: (date) => sayDate(date, speechOf(shippedLanguages(), lang)),
    sayPartialDate: (date) => sayPartialDate(date, speechOf(shippedLanguages(), lang)),
    sayText: (text) => localized(text, lang, level),
    fact: (id) => {
      const entries = facts.get(id)
      return entries ? factOnDay(entries, today) : null
    },
    law: (id) => {
      const article = articles.find((one) => one.id === id)
      return article ? articleOnDay(article, today) : null
    },
    lawPage: ({ code, num }) => (code.id === 'csp' ? `/${lang}/loi/${code.id}/#${num}` : null),
    term: (id) => byId.get(id) ?? null,
    findTerms: compileTerms(inLang.map(([id, { forms }]) => [id, forms] as const)),
    frenchNames:
      lang === 'fr'
        ? () => []
        : compileTerms(
            Object.entries(terms).flatMap(([id, { fr }]) =>
              fr ? [[id, frenchForms({ fr, own: terms[id]?.[lang] })] as const] : [],
            ),
          ),
    contact: (id) => (id === 'help' ? helpLine : null),
    letter: (id) =>
      id === 'demande'
        ? { title: { fr: 'Demander son dossier', en: 'Ask for your file' }, href: `/${lang}/lettres/demande/` }
        : null,
    fiche: (id, section) => {
      const wanted = [
        { lang, level },
        { lang, level: 'standard' },
        { lang: 'fr', level },
        { lang: 'fr', level: 'standard' },
      ] as const
      const version = wanted.find((one) => versions[id]?.includes(`${one.lang} ${one.level}`))
      return version === undefined
        ? null
        : {
            ...version,
            href: `/${version.lang}/${version.level === 'falc' ? 'falc/' : ''}${id}/${section === null ? '' : `#${section}`}`,
          }
    },
    picture: (concept) =>
      concept === 'inconnu' ? null : { href: `/p.svg#${concept}`, turned: lang === 'ar' && concept === 'aller' },
    whoKnows: helpLine,
  }
}

/** What a page makes of one text of Markdown, its only one, for a reader. */
export function shown(markdown: string, reader: Reader = {}): ShownText {
  const [text] = renderPage([{ nodes: parseMarkdown(markdown).children }], contextFor(reader)).texts
  if (!text) throw new Error('One text in, one text out.')
  return text
}

/** HTML of one text of Markdown for a reader, without its notes. */
export const html = (markdown: string, reader: Reader = {}): string => shown(markdown, reader).body

/** Plain text of one section of Markdown for a reader. */
export const plain = (markdown: string, reader: Reader = {}): string =>
  sectionText({ nodes: parseMarkdown(markdown).children }, contextFor(reader))

/** With plain spaces, where a test is about something else than spaces. */
export const spaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

/** What a reader sees of some HTML. */
export function visibleText(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
}
