import { placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'

export const falcOutdated = contentRule({
  id: 'falc-validation-outdated',
  title: 'Une validation vaut pour le texte relu',
  why: 'Le texte a changé depuis que le groupe l’a lu : il n’a pas validé ces mots-là.',
  remedy: 'Faites relire le texte, puis notez la nouvelle validation.',
  outcomes: { 'falc-validation-outdated': { severity: 'warning' } },
  applies: 'text',
  pages: 'own',
  good: [{}],
  bad: [
    {
      file: 'fr.falc.md',
      head: { validation: '{state: validated, group: Atelier, people: 4, on: 2026-01-01, text_hash: "0123456789ab"}' },
    },
  ],
  *find(version) {
    const { standing } = version
    if (standing.kind !== 'falc' || standing.validation.state !== 'outdated') return
    const { group, on } = standing.validation
    yield {
      file: version.file,
      ...placeOfKey(version, 'validation'),
      message: `Ce texte a changé depuis sa relecture par « ${group} » le ${on} : la page n'affiche plus le label.`,
      hint: 'Faites relire le nouveau texte, puis enregistrez sa validation ; ou revenez au texte relu.',
    }
  },
})
