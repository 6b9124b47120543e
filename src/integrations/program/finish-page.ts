import { pageBelow } from '../../base/page-below.ts'
import { withLatinRuns } from '../latin-runs.ts'
import { withLeanPolicy } from '../lean-policy.ts'

/**
 * A page as it is published: its policy names what is in it, its Latin words say their language, its addresses begin
 * with the base that the site is served below. Astro does that for its own files only, those of `_astro/`.
 *
 * @param base `/droits/`.
 */
export function finishPage(html: string, base: string): string {
  const finished = withLatinRuns(withLeanPolicy(html))
  return base === '/' ? finished : pageBelow(finished, base, `${base}_astro/`)
}
