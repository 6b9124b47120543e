import type { Complaint } from '../report.ts'

/**
 * Why HTML is refused in a page.
 *
 * @param typed from the `<` on.
 */
export function htmlFault(typed: string): Complaint {
  const [, tag] = /^<\/?([a-z][a-z0-9-]*)/iu.exec(typed) ?? []
  return {
    rule: tag?.toLowerCase() === 'script' ? 'script' : 'html',
    message: typed.startsWith('<!--')
      ? "Ce commentaire HTML n'est pas permis : une note cachée n'est relue par personne."
      : `La balise HTML « <${tag ?? '…'}> » n'est pas permise : une page est du texte, sans programme ni mise en forme cachée.`,
    hint: 'Écrivez-le en Markdown : **gras**, - liste, [texte](adresse). Les éléments permis sont dans content/README.md.',
  }
}
