import { didYouMean } from '../../library/nearest.ts'
import { placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'

export const themeUnknown = contentRule({
  id: 'theme-unknown',
  title: 'Le thème d’une fiche existe',
  why: 'La fiche ne serait rangée nulle part.',
  remedy: 'Corrigez « theme », ou ajoutez le thème dans themes.yaml.',
  outcomes: { 'theme-unknown': { severity: 'error' } },
  applies: 'library',
  good: [{}, { files: { 'themes.yaml': null } }],
  bad: [{ head: { theme: 'couvertures' } }],
  *find({ library, references }) {
    const known = library.themes.map(({ id }) => id)
    if (known.length === 0) return
    for (const { id, theme } of library.fiches.values()) {
      const version = references.get(id)
      if (known.includes(theme) || version === undefined) continue
      yield {
        file: version.file,
        ...placeOfKey(version, 'theme'),
        lacks: { kind: 'theme', id: theme },
        message: `Le thème « ${theme.slice(0, 80)} » n'existe pas : la fiche ne serait rangée sur aucune page.`,
        hint: didYouMean(theme, known, `Thèmes possibles : ${known.slice(0, 20).join(', ')} (themes.yaml).`),
      }
    }
  },
})
