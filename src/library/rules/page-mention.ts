import { readingRule } from '../reading-rule.ts'
import { pageOf } from './support/page.ts'

export const pageMention = readingRule({
  id: 'page-mention',
  title: 'Dans une page, un chiffre ou un contact est un élément',
  why: 'Les accolades des fiches ne sont pas comprises dans une page : le lecteur n’y verrait pas le numéro.',
  remedy: 'Écrivez « <Chiffre id="…" /> », « <Contact id="…" /> », comme le dit content/README.md.',
  outcomes: {
    'mention-form': { severity: 'error' },
  },
  applies: 'files',
  good: [pageOf('Appelez <Contact id="sante-info-droits" />.')],
  bad: [pageOf('Appelez {{contact:sante-info-droits}}.'), pageOf('## Encore {#encore}\n\nUn texte.')],
})
