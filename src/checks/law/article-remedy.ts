import { articleId } from '../../law/article.ts'
import type { Library } from '../../library/model.ts'
import type { TypedArticle } from './find-typed-articles.ts'

/** How far after its number a text may name the code of an article. */
const NEAR = 120

/** French: the mention to write in the place of an article typed by hand, and how to begin its entry if it has none. */
export function articleRemedy(
  { num, end }: TypedArticle,
  text: string,
  { law, lawCodes }: Pick<Library, 'law' | 'lawCodes'>,
): string {
  const after = text
    .slice(end, end + NEAR)
    .toLowerCase()
    .replaceAll('’', "'")
  const named = lawCodes.find(({ name }) =>
    after.includes((typeof name === 'string' ? name : (name['fr'] ?? '\u0000')).toLowerCase()),
  )
  const entries = [...law.values()].filter(
    (article) => article.num === num && (named === undefined || article.code.id === named.id),
  )
  const [entry] = entries
  if (entry !== undefined && entries.length === 1)
    return `Écrivez « {{law:${entry.id}}} », ou retirez-le : la liste de la section « textes » se fait toute seule.`
  const id = articleId(named?.id ?? 'code', num)
  const codes = lawCodes.map((code) => code.id).join(', ')
  const which = named !== undefined || codes === '' ? '' : `, où « code » est l'un de : ${codes}`
  return `Écrivez « {{law:${id}}} »${which}. S'il manque dans law/ : npm run new -- law ${id} --source DOSSIER.`
}
