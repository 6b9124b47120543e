import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localized } from '../../src/facts/localized.ts'
import { writeWholeFile } from '../../src/files/write-whole-file.ts'
import { copiedHash } from '../../src/law-watch/copy/copied-article.ts'
import type { Library } from '../../src/library/model.ts'
import { didYouMean } from '../../src/library/nearest.ts'
import { startArticle } from '../../src/library/new/start-article.ts'
import { print, wrongUse } from '../arguments.ts'
import { lawCopyIn } from '../law-copy.ts'
import type { Place } from './place.ts'

/** Where an article is read, and the source that its entry names. */
interface Asked {
  readonly source?: string | undefined
  readonly from?: string | undefined
}

/** `npm run new -- law ARTICLE --source FOLDER [--from SOURCE]` */
export function newArticle(article: string, library: Library, { path, name }: Place, asked: Asked): void {
  const [code = '', num = ''] = article.split(/\.(.*)/s)
  const { lawCodes, law, languages, sources } = library
  const known = lawCodes.find((one) => one.id === code)
  if (known === undefined) {
    const near = didYouMean(
      code,
      lawCodes.map((one) => one.id),
      'Écrivez par exemple css.L861-1, ou ajoutez le code.',
    )
    wrongUse(`Le code « ${code} » n'est pas dans law/codes.yaml. ${near}`)
  }
  if (law.has(article)) {
    const update = `npm run law -- --accept ${article} --source DOSSIER`
    wrongUse(`${article} a déjà son entrée : rien n'a été changé. Pour la mettre à jour : ${update}`)
  }
  if (asked.source === undefined)
    wrongUse(
      `Il manque la copie où lire l'article (--source). Écrivez : npm run new -- law css.L861-1 --source DOSSIER`,
    )
  if (asked.from !== undefined && !sources.has(asked.from)) {
    const near = didYouMean(asked.from, sources.keys(), 'Ajoutez-la, ou retirez --from.')
    wrongUse(`La source « ${asked.from} » n'est pas dans sources.yaml. ${near}`)
  }
  const copy = lawCopyIn(asked.source, [known]).get(code)
  const [copied] = copy?.articles.get(num) ?? []
  if (copied === undefined || copied.repealed) {
    const why = copied === undefined ? "n'est pas dans cette copie" : 'est abrogé dans cette copie'
    const near = didYouMean(num, copy?.articles.keys() ?? [], 'Vérifiez son numéro, sans point ni espace : L1110-3.')
    wrongUse(`L'article « ${article} » ${why}. ${near}`)
  }
  const file = join(path, `law/${code}.yaml`)
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : ''
  const source = asked.from === undefined ? { title: localized(known.name, 'fr').text } : { id: asked.from }
  const read = { ...copied, version: copied.from, hash: copiedHash(copied) }
  const entry = startArticle(
    read,
    languages.map((language) => language.code),
    source,
  )
  writeWholeFile(file, before === '' ? entry : `${before}\n\n${entry}`)
  print(`${name}/law/${code}.yaml : l'entrée ${article} est commencée. Écrivez « title » et « gives », puis lancez `)
  print('« npm run check ».\n')
}
