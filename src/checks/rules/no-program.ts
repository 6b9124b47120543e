import { OBJECT } from '../../markdown/mentions.ts'
import { blockText } from '../figures/block-text.ts'
import type { NodeRule } from '../rule.ts'

const moduleLine = /^(?:import\s+(?:[\w*{][^\n]*\sfrom\s*)?['"][^\n]*|export\s+(?:default|const|let|var|function|class|async|\*|\{)[^\n]*)/m
const singleBraces = /(?<!\{)\{(?!\{)[^{}\n]*\}(?!\})/

export const noProgram: NodeRule = {
  id: 'expression',
  severity: 'error',
  on: 'node',
  types: ['paragraph', 'heading', 'tableCell'],
  good: [{ text: 'Pendant {{ame.duration}}. Vous pouvez import er et export er.' }],
  bad: [
    { text: 'Total : {1 + 1} euros.' },
    { text: 'Total : {1 + {{ame.duration}}}.' },
    { text: "import Carte from './carte.astro'" },
    { text: 'export const a = 1' },
  ],
  *find(node, where) {
    const { file } = where.section
    const { text, placeOf } = blockText(node, { code: 'hidden' })
    const line = moduleLine.exec(text)
    if (line !== null) {
      yield {
        file, ...placeOf(line.index, where),
        rule: 'import',
        message: `« ${line[0].slice(0, 40)} » est une ligne de programme : une fiche est du texte, elle n'exécute rien.`,
        hint: 'Retirez la ligne.',
      }
    }
    const braces = line === null ? singleBraces.exec(text) : null
    if (braces === null) return
    yield {
      file, ...placeOf(braces.index, where),
      message: `« ${braces[0].replaceAll(OBJECT, '…').slice(0, 60)} » n'est pas calculé : une fiche est du texte, elle n'exécute rien.`,
      hint: 'Pour un fait, doublez les accolades : « {{ame.duration}} ». Pour un identifiant de section, placez-le au bout d’un titre « ## ».',
    }
  },
}
