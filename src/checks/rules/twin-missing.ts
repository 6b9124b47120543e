import { isEasy } from '../../facts/level.ts'
import { isReference } from '../context.ts'
import type { TextRule } from '../rule.ts'

export const twinMissing: TextRule = {
  id: 'twin-missing',
  severity: 'error',
  on: 'text',
  good: [{}, { head: { status: 'draft' }, files: { 'fiches/ame/fr.falc.md': null } }],
  bad: [{ files: { 'fiches/ame/fr.falc.md': null } }],
  *find(version, { filesOf }) {
    if (!isReference(version) || version.status !== 'published') return
    if (filesOf.get(version.fiche)?.some(({ lang, level }) => lang === 'fr' && isEasy(level))) return
    yield {
      file: version.file, line: 1, column: 1,
      message: 'Cette fiche est publiée sans sa version facile à lire (fr.falc.md) : une partie des lecteurs ne pourrait pas la lire.',
      hint: `Lancez « npm run new -- falc ${version.fiche} », ou repassez la fiche en « status: draft ».`,
    }
  },
}
