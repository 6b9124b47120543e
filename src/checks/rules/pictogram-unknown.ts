import { didYouMean } from '../../library/nearest.ts'
import type { TextRule } from '../rule.ts'

export const pictogramUnknown: TextRule = {
  id: 'pictogram-unknown',
  severity: 'error',
  on: 'text',
  good: [{ files: { 'themes.yaml': '- {id: couverture, title: Être couvert, summary: Une couverture, pictogram: argent}\n' } }],
  bad: [{ files: { 'pictograms.yaml': '- {concept: information, icon: "healthicons:info", title: Information}\n' } }],
  *find({ sections }, { library }) {
    if (library.pictograms.size === 0) return
    for (const { file, pictogram, line } of sections) {
      if (pictogram === null || library.pictograms.has(pictogram)) continue
      yield {
        file, line, column: 1,
        message: `Le pictogramme « ${pictogram.slice(0, 80)} » n'existe pas : la section n'aurait pas d'image.`,
        hint: didYouMean(pictogram, library.pictograms, `Concepts possibles : ${[...library.pictograms].slice(0, 60).join(', ')}.`),
      }
    }
  },
}
