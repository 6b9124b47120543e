import type { Article, LawCode } from '../../src/law/article.ts'

const css: LawCode = { id: 'css', name: { fr: 'Code de la sécurité sociale' }, legifrance: null }

/** An article in force since 2020, to change where a test needs. */
export function article(changes: Partial<Article> = {}): Article {
  const { code = css, num = 'L861-1' } = changes
  return {
    id: `${code.id}.${num}`,
    num,
    code,
    title: { fr: 'Un titre', en: 'A title', ar: 'عنوان' },
    gives: { fr: 'Vous avez ce droit.', en: 'You have this right.', ar: 'لكم هذا الحق.' },
    version: '2020-01-01',
    until: null,
    asOf: '2026-03-21',
    source: { publisher: 'Éditeur', title: 'Base des lois', url: 'https://example.org/', consulted: null },
    url: null,
    hash: null,
    file: `content/law/${code.id}.yaml`,
    line: 1,
    ...changes,
  }
}
