import type { Source } from '../facts/fact.ts'
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
    lacks: { kind: 'source', id: named },
    message: `La source « ${named.slice(0, 80)} » ${of} n'existe pas : ${proof} n'aurait pas de preuve.`,
    hint: didYouMean(
      named,
      known,
      'Ajoutez-la dans sources.yaml, ou écrivez-la ici (publisher, title, url, consulted).',
    ),
  }
}

/** Stands for a source that is not listed: what rests on it is there all the same, and its lack is told once. */
export function noSource(named: string): Source {
  return { publisher: named, title: '', url: null, consulted: null }
}
