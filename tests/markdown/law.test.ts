import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { ArticleOnDay } from '../../src/law/on-day.ts'
import { articleLines } from '../../src/markdown/law.ts'
import { lawList, lawListAsText } from '../../src/markdown/law-list.ts'
import { articles, contextFor, html, plain, shown, spaces, visibleText } from './context.ts'

const inWords = (page: string): string =>
  spaces(
    page
      .replace(/<[^>]*>/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )

describe('an article of law in a text', () => {
  it('is named with its code, in the reader’s language', () => {
    expect(spaces(visibleText(html("L'{{law:csp.L1110-3}} le dit.")))).toBe(
      'L’article L1110-3 du Code de la santé publique le dit.',
    )
    expect(spaces(visibleText(html('See {{law:csp.L1110-3}}.', { lang: 'en' })))).toBe(
      'See article L1110-3 of the French Public Health Code.',
    )
  })
  it('keeps its number whole: at the end of a line, and from left to right in Arabic', () => {
    expect(html('Voir {{law:csp.L1110-3}}.')).toContain('article\u00A0<span class="joined">L1110-3</span> du Code')
    const arabic = html('تمنع {{law:csp.L1110-3}} ذلك.', { lang: 'ar' })
    expect(arabic).toContain('<bdi dir="ltr" class="joined">L1110-3</bdi>')
    expect(spaces(visibleText(arabic))).toContain('المادة L1110-3 من قانون الصحة العامة الفرنسي')
  })
  it('is words in the sentence; the sources of its part lead to what it gives, once', () => {
    const { body, sources } = shown('{{law:csp.L1110-3}} et {{law:csp.L1110-3}}')
    expect(body).not.toContain('<a')
    expect(spaces(sources)).toBe(
      '<p>Articles de loi : <a href="/fr/loi/csp/#L1110-3">article <span class="joined">L1110-3</span> du Code de la santé publique</a></p>',
    )
  })
  it('is led to from its part’s sources in the reader’s language, beside those of figures', () => {
    const { sources } = shown('{{css.share}} {{law:csp.L1110-3}}, {{law:css.R142-1-A}}', { lang: 'en' })
    expect(sources).toMatch(/^<ul>.*<\/ul><p>Articles of law: <a href="\/en\/loi\/csp\/#L1110-3">/u)
  })
  it('is words in the sources where its code has no page', () => {
    const { sources } = shown('{{law:css.R142-1-A}}')
    expect(sources).toContain('R142-1-A')
    expect(sources).not.toContain('<a')
  })
  it('leaves an unknown article as it was typed', () => {
    expect(visibleText(html('{{law:csp.L9999-9}}'))).toContain('{{law:csp.L9999-9}}')
  })
  it('comes out in plain text without isolating marks', () => {
    expect(spaces(plain("Selon l'{{law:csp.L1110-3}}."))).toBe('Selon l’article L1110-3 du Code de la santé publique.')
    expect(plain('{{law:csp.L1110-3}}', { lang: 'ar' })).toContain('L1110-3')
    expect(plain('{{law:csp.L1110-3}}', { lang: 'ar' })).not.toMatch(/[\u2066-\u2069]/)
  })
})

function listOf(
  reader: Parameters<typeof contextFor>[0],
  ids = articles.map(({ id }) => id),
): { readonly html: string; readonly text: readonly string[] } {
  const context = contextFor(reader)
  const shown = ids.flatMap((id): ArticleOnDay[] => [context.law(id)].filter((one) => one !== null))
  return {
    html: lawList(shown, context)
      .map((element) => toHtml(element))
      .join(''),
    text: lawListAsText(shown, context).map(spaces),
  }
}

describe('what there is to say of an article', () => {
  const linesOf = (id: string, today?: string): { readonly html: string; readonly words: string } => {
    const context = contextFor(today === undefined ? {} : { today })
    const shown = context.law(id)
    const page =
      shown === null
        ? ''
        : articleLines(shown, context)
            .map((node) => toHtml(node))
            .join('')
    return { html: page, words: inWords(page) }
  }
  it('is its subject, what it gives, since when, and from which copy', () => {
    expect(linesOf('csp.L1110-3').words.replaceAll(/\s+/gu, ' ')).toBe(
      'Un titre Vous avez ce droit. Version en vigueur depuis le 1er janvier 2020 Source : article L1110-3 du Code de la santé publique, Éditeur, « Base des lois » (copie du 6 décembre 2023)',
    )
  })
  it('has the article’s own address where it is known, else that of its source', () => {
    expect(linesOf('css.R142-1-A').html).toContain('href="https://example.org/R142-1-A"')
    expect(linesOf('csp.L1110-3').html).toContain('href="https://example.org/"')
  })
  it('says the end of its version, before and after it', () => {
    expect(linesOf('css.R142-1-A', '2025-07-31').words).toContain('En vigueur jusqu’au 31 juillet 2025')
    expect(linesOf('css.R142-1-A', '2025-08-01').words).toContain(
      'Cette version n’est plus en vigueur depuis le 1er août 2025',
    )
  })
})

describe('the list of articles of a fiche', () => {
  it('goes code by code, with the day of each version; the old copy is said once, by its oldest day', () => {
    expect(listOf({ today: '2026-06-01' }).text).toEqual([
      'Code de la santé publique',
      'L1110-3 (1er janvier 2020), L1110-4 (1er janvier 2020)',
      'Articles lus dans une copie du 6 décembre 2023 : vérifiez la version du jour sur Légifrance.',
      'Code de la sécurité sociale',
      'R142-1-A (1er janvier 2020, cette version n’est plus en vigueur depuis le 1er août 2025)',
      'Articles lus dans une copie du 1er mai 2025 : vérifiez la version du jour sur Légifrance.',
    ])
  })
  it('says nothing of a copy until it is more than a year old', () => {
    expect(listOf({ today: '2026-05-01' }, ['css.R142-1-A']).text).toHaveLength(2)
    expect(listOf({ today: '2026-05-02' }, ['css.R142-1-A']).text).toHaveLength(3)
  })
  it('says what its dates are, and leads to what each article gives, where there is such a page', () => {
    const { html: french } = listOf({})
    expect(spaces(french)).toMatch(
      /^<details class="sources"><summary>Les \d+ articles de loi de cette fiche<\/summary><p>Les articles de loi sur lesquels cette fiche repose\. Entre parenthèses : /,
    )
    expect(french).toContain('<a href="/fr/loi/csp/#L1110-3" class="joined">L1110-3</a> (1er\u00A0janvier 2020), ')
    expect(french).toContain('<p><span class="joined">R142-1-A</span>')
  })
  it('keeps the French name of a code in other languages, for letters', () => {
    expect(listOf({ lang: 'en' }).html).toContain(
      '<h3>French Public Health Code (<span lang="fr">Code de la santé publique</span>)</h3>',
    )
    expect(listOf({ lang: 'ar' }).html).toContain(
      '<a href="/ar/loi/csp/#L1110-3"><bdi dir="ltr" class="joined">L1110-3</bdi></a> (1 يناير 2020)، ',
    )
  })
  it('says the old copy one sentence a line in easy French', () => {
    expect(listOf({ level: 'falc', today: '2026-06-01' }, ['csp.L1110-3']).html).toContain(
      '<span class="line">La loi a peut-être changé.</span>',
    )
  })
  it('is empty without articles', () => {
    expect(listOf({}, [])).toEqual({ html: '', text: [] })
  })
})

describe('a figure that articles set', () => {
  it('names them in its source, before the words of the law', () => {
    expect(inWords(shown('{{css.ceiling}}', { today: '2025-06-01' }).sources)).toContain(
      'Texte de loi : article R142-1-A du Code de la sécurité sociale, CSS art. L861-1',
    )
  })
})
