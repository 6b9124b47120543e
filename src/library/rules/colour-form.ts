import { readingRule } from '../reading-rule.ts'

const coloured = (colours: string) => ({
  files: { 'site.yaml': `name: Un site\nhelpline: sante-info-droits\ncolours: ${colours}\n` },
})

export const colourForm = readingRule({
  id: 'colour-form',
  title: 'Une couleur s’écrit avec un dièse et six signes',
  why: 'Sous une autre forme, son contraste ne peut pas être mesuré.',
  remedy: 'Écrivez-la entre guillemets : "#0d4645".',
  outcomes: {
    'colour-form': { severity: 'error' },
  },
  applies: 'files',
  good: [coloured('{light: {ink: "#0d4645"}}')],
  bad: [coloured('{light: {ink: green}}'), coloured('{light: {ink: "#0d4"}}')],
})
