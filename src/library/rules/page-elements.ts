import { readingRule } from '../reading-rule.ts'
import { pageOf } from './support/page.ts'

export const pageElements = readingRule({
  id: 'page-elements',
  title: 'Les éléments d’une page sont ceux de la liste, chacun à sa place',
  why: 'La page aurait un trou à cet endroit, ou ne pourrait pas être lue du tout.',
  remedy: 'Comparez avec la liste des éléments de content/README.md : leur nom, ce qu’ils demandent, leur place.',
  outcomes: {
    'component-unknown': { severity: 'error' },
    'component-place': { severity: 'error' },
    'component-attribute': { severity: 'error' },
    'component-content': { severity: 'error' },
    'mdx-syntax': { severity: 'error' },
  },
  applies: 'files',
  good: [pageOf('Appelez <Contact id="sante-info-droits" />.\n\n<Recherche />')],
  bad: [
    pageOf('<Rechercher />'),
    pageOf('- <Recherche />'),
    pageOf('<Contact\n  id="sante-info-droits"\n/>'),
    pageOf('Appelez <Contact nom="sante-info-droits" />.'),
    pageOf('Appelez <Contact />.'),
    pageOf('Appelez <Contact id="Santé Info Droits" />.'),
    pageOf('<Recherche>Chercher</Recherche>'),
    pageOf('<Recherche>'),
    pageOf('Il faut avoir <18 ans.'),
    pageOf('<https://exemple.fr>'),
  ],
})
