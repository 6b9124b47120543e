import { withoutMentions } from '../../markdown/mentions.ts'
import { checkUpLines, letterLines } from '../data-lines.ts'
import { blockText } from '../figures/block-text.ts'
import { articleRemedy } from '../law/article-remedy.ts'
import { findTypedArticles } from '../law/find-typed-articles.ts'
import { alsoIn, contentRule } from '../rule.ts'
import { lawFiles, letterYaml } from '../sound-content.ts'

const said = (words: string) =>
  `« ${words} » est un article de loi écrit à la main : le jour où la loi change, rien ne dirait de relire cette page.`

export const lawTyped = contentRule({
  id: 'law-typed',
  title: 'Un article de loi ne s’écrit pas à la main',
  why: 'Le jour où la loi change, rien ne dirait de relire cette page.',
  remedy: 'Écrivez {{law:code.article}}.',
  outcomes: { 'law-typed': { severity: 'warning', strict: 'error' } },
  applies: 'node',
  types: ['paragraph', 'heading', 'tableCell'],
  good: [
    { text: "L'{{law:csp.L1110-3}} le dit, et la loi n° 2022-270.", files: lawFiles },
    { text: 'Sur une feuille A4, 200 g. [La loi](https://www.legifrance.gouv.fr/L1110-3).' },
  ],
  bad: [
    { text: "L'article L. 1110-3 du Code de la santé publique.", files: lawFiles },
    { text: 'Voir R142-1-A.' },
    { text: 'Article L.861-1.' },
    { text: "L'article 459 du Code civil." },
    { text: 'المادة L. 1110-3 تمنع ذلك.' },
    { text: '| a |\n| --- |\n| D. 160-9 |' },
  ],
  *find(node, where, { library }) {
    const { section } = where
    const { text, placeOf } = blockText(node)
    for (const article of findTypedArticles(text)) {
      yield {
        file: section.file,
        ...placeOf(article.start, where),
        message: said(text.slice(article.start, article.end)),
        hint: articleRemedy(article, text, library),
      }
    }
  },
})

/** Letters and check-ups too. */
export const lawTypedElsewhere = alsoIn(lawTyped, {
  applies: 'library',
  good: [{ files: { ...lawFiles, 'letters/reclamation.yaml': letterYaml("Selon l'{{law:csp.L1110-3}}, [[nom]].") } }],
  bad: [
    {
      files: {
        'letters/reclamation.yaml': letterYaml("Selon l'article L. 1110-3 du Code de la santé publique, [[nom]]."),
      },
    },
  ],
  *find({ library }) {
    for (const { file, line, column, text } of [...letterLines(library), ...checkUpLines(library)]) {
      for (const article of findTypedArticles(withoutMentions(text))) {
        yield {
          file,
          line,
          column,
          message: said(text.slice(article.start, article.end)),
          hint: articleRemedy(article, text, library),
        }
      }
    }
  },
})
