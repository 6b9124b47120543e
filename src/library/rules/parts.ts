import { readingRule } from '../reading-rule.ts'

const part = '---\ntitle: La suite\nsummary: Ce que la carte donne.\n---\n'
const suite = '\n## Titre suite {#suite picto=argent}\n\nVoici.\n'

export const parts = readingRule({
  id: 'parts',
  title: 'Les pages d’une version facile à lire sont nommées, chacune une fois',
  why: 'Une page que rien ne nomme n’est montrée nulle part ; une section sur deux pages rend les liens ambigus.',
  remedy: 'Nommez chaque page dans « parts », à son rang de lecture, et gardez chaque section sur une seule page.',
  outcomes: {
    'part-name': { severity: 'error' },
    'part-name-reserved': { severity: 'error' },
    'part-empty': { severity: 'error' },
    'part-alone': { severity: 'error' },
    'part-twice': { severity: 'error' },
    'part-missing': { severity: 'error' },
    'part-unnamed': { severity: 'error' },
    'section-on-two-pages': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { file: 'fr.falc.md', head: { parts: '[Ma suite]' }, files: { 'fiches/ame/fr.falc/Ma suite.md': part + suite } },
    { file: 'fr.falc.md', head: { parts: '[index]' }, files: { 'fiches/ame/fr.falc/index.md': part + suite } },
    { file: 'fr.falc.md', head: { parts: '[suite]' }, files: { 'fiches/ame/fr.falc/suite.md': part } },
    { files: { 'fiches/ame/fr.falc.md': null, 'fiches/ame/fr.falc/suite.md': part + suite } },
    { file: 'fr.falc.md', head: { parts: '[suite, suite]' }, files: { 'fiches/ame/fr.falc/suite.md': part + suite } },
    { file: 'fr.falc.md', head: { parts: '[suitte]' } },
    { files: { 'fiches/ame/fr.falc/suite.md': part + suite } },
    {
      file: 'fr.falc.md',
      head: { parts: '[suite]' },
      files: { 'fiches/ame/fr.falc/suite.md': part + suite.replaceAll('suite', 'quoi') },
    },
  ],
})
