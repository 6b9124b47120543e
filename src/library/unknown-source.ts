import { didYouMean } from './nearest.ts'
import type { Complaint } from './report.ts'

/**
 * A source that is named but not listed.
 *
 * @param of « du fait « ame.duration » », with its article.
 * @param proof what would be left without proof: « le chiffre ».
 */
export function unknownSource(of: string, named: string, proof: string, known: Iterable<string>): Complaint {
  return {
    rule: 'source-unknown',
    message: `La source « ${named.slice(0, 80)} » ${of} n'existe pas : ${proof} n'aurait pas de preuve.`,
    hint: didYouMean(
      named,
      known,
      'Ajoutez-la dans sources.yaml, ou écrivez-la ici (publisher, title, url, consulted).',
    ),
  }
}
