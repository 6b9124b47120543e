/** The European logo only on a validated text. */
import { falcRule } from '../rule.ts'
import { frontMatter } from './support/front-matter.ts'
import { LOGO, RLS } from './support/references.ts'

const IMAGE = /!\[([^\]\n]{0,300})\]\(([^)\s]{0,500})(?:[ \t][^)\n]{0,200})?\)|<img\b[^>\n]{0,500}>/gi
const LOGO_NAME = /logo.{0,60}(?:facile|falc|easy)|(?:facile[ -]à[ -]lire|falc|easy[ -_]?to[ -_]?read).{0,40}logo/i

export const valLogo = falcRule({
  id: 'val-logo',
  family: 'process',
  title: 'Le logo « Facile à lire » seulement sur un texte validé',
  criteria: ['2.1', '2.2'],
  references: [LOGO, RLS],
  helps: ['intellectual'],
  applies: 'easy-text',
  outcomes: { 'val-logo': { severity: 'error' } },
  why: 'Le logo européen certifie que des personnes handicapées intellectuelles ont relu le texte. Son usage a des conditions.',
  remedy:
    'Enlevez le logo jusqu’à la relecture. Puis notez la relecture dans `validation` et respectez la mention obligatoire.',
  good: [
    { text: '---\nvalidation:\n  state: validated\n---\n\n![Logo Facile à lire](logo-falc.svg)' },
    { text: '![Logo de la caisse](logo.svg)' },
  ],
  bad: [
    {
      text: '---\nvalidation:\n  state: none\n---\n\nBonjour.\n\n![Logo Facile à lire](logo.svg)',
      found: 'Logo Facile à lire',
    },
    { text: 'Bonjour.\n\n![Easy to read logo](etr.svg)', found: 'Easy to read logo' },
  ],
  *check(text) {
    if (text.format !== 'markdown' || frontMatter(text).validation === 'validated') return
    if (!text.source.includes('![') && !text.source.includes('<img')) return
    for (const match of text.source.matchAll(IMAGE)) {
      if (!LOGO_NAME.test(match[0])) continue
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message:
          'Le logo « Facile à lire » est présent, mais aucune relecture par des personnes concernées n’est notée.',
      }
    }
  },
})
