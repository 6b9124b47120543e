import { isDraft, referencesIn } from '../context.ts'
import { contentRule } from '../rule.ts'
import { draft } from '../sound-content.ts'

export const linkDraft = contentRule({
  id: 'link-draft',
  title: 'Une page publiée ne mène pas à un brouillon',
  why: 'Le lecteur tomberait sur une page absente.',
  remedy: 'Publiez la fiche, ou retirez le lien.',
  outcomes: { 'link-draft': { severity: 'error' } },
  applies: 'text',
  pages: true,
  good: [
    { text: '[la suite](fiche:css)' },
    {
      files: {
        'fiches/pass/fr.md': draft,
        'fiches/suite/fr.md': draft.replace('Voici ce', '[la suite](fiche:pass). Voici ce'),
      },
    },
  ],
  bad: [{ text: '[la suite](fiche:pass)', files: { 'fiches/pass/fr.md': draft } }],
  *find(version, { library }) {
    if (version.status !== 'published') return
    for (const { file, target: fiche, line, column } of referencesIn(version, 'fiche')) {
      if (!isDraft(fiche, library)) continue
      yield {
        file,
        line,
        column,
        message: `Ce lien mène à la fiche « ${fiche} », qui est encore un brouillon : sa page n'existera pas.`,
        hint: `Publiez « ${fiche} » (status: published), ou retirez le lien en attendant.`,
      }
    }
  },
})
