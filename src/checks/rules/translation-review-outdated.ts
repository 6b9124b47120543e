import { placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'

export const translationReviewOutdated = contentRule({
  id: 'translation-review-outdated',
  title: 'Une relecture vaut pour le texte relu',
  why: 'La traduction a changé depuis qu’une personne qui parle la langue l’a lue : elle n’a pas lu ces mots-là.',
  remedy: 'Faites relire les parties changées, puis notez la relecture avec « npm run review -- record ».',
  outcomes: { 'translation-review-outdated': { severity: 'warning' } },
  applies: 'text',
  pages: 'own',
  good: [{}],
  bad: [
    {
      file: 'en.md',
      head: {
        translation: '{method: human, reviewed: {by: Ada, on: 2026-01-01, text_hash: "0123456789ab"}}',
      },
    },
  ],
  *find(version) {
    const { standing } = version
    if (standing.kind !== 'translation' || standing.lapsed === undefined) return
    const { by, on } = standing.lapsed
    yield {
      file: version.file,
      ...placeOfKey(version, 'translation'),
      message: `Ce texte a changé depuis sa relecture par « ${by} » le ${on} : la page dit de nouveau que personne ne l'a relu.`,
      hint: 'Faites relire les parties changées, puis lancez « npm run review -- record » ; ou revenez au texte relu.',
    }
  },
})
