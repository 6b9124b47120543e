import { isEasy } from '../../facts/level.ts'
import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'

export const twinMissing = contentRule({
  id: 'twin-missing',
  title: 'Une fiche publiée a sa version facile à lire',
  why: 'Une partie des lecteurs ne pourrait pas la lire.',
  remedy: 'Lancez « npm run new -- falc NOM », ou repassez la fiche en « status: draft ».',
  outcomes: { 'twin-missing': { severity: 'error' } },
  applies: 'text',
  good: [{}, { head: { status: 'draft' }, files: { 'fiches/ame/fr.falc.md': null } }],
  bad: [{ files: { 'fiches/ame/fr.falc.md': null } }],
  *find(version, { filesOf, library }) {
    if (!isReference(version) || version.status !== 'published') return
    if (filesOf.get(version.fiche)?.some(({ lang, level }) => lang === 'fr' && isEasy(level))) return
    const level = [...library.levels.values()].find(({ languages }) => languages.includes('fr'))?.id ?? 'falc'
    yield {
      file: version.file,
      line: 1,
      column: 1,
      message: `Cette fiche est publiée sans sa version facile à lire (fr.${level}.md) : une partie des lecteurs ne pourrait pas la lire.`,
      hint: `Lancez « npm run new -- ${level} ${version.fiche} », ou repassez la fiche en « status: draft ».`,
    }
  },
})
