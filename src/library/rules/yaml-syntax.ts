import { readingRule } from '../reading-rule.ts'

export const yamlSyntax = readingRule({
  id: 'yaml-syntax',
  title: 'Un fichier de données peut être lu',
  why: 'Un guillemet oublié cache tout ce qui le suit : ces contenus manqueraient aux pages.',
  remedy: 'Corrigez la ligne indiquée ; en cas de doute, mettez le texte entre guillemets.',
  outcomes: {
    'yaml-syntax': { severity: 'error' },
    'yaml-aliases': { severity: 'error' },
    'yaml-list-expected': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'themes.yaml': '- {id: couverture, title: "Être couvert}\n' } },
    {
      files: {
        'contacts.yaml': `- &a [x, x]\n- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n- [${'*b, '.repeat(40)}*b]\n`,
      },
    },
    { files: { 'contacts.yaml': 'id: sante-info-droits\n' } },
  ],
})
