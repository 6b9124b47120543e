import { OBJECT } from '../../markdown/mentions.ts'
import { blockText } from '../figures/block-text.ts'
import { fixInText } from '../fix-in-text.ts'
import { contentRule } from '../rule.ts'

const moduleLine =
  /^(?:import\s+(?:[\w*{][^\n]*\sfrom\s*)?['"][^\n]*|export\s+(?:default|const|let|var|function|class|async|\*|\{)[^\n]*)/m
const singleBraces = /(?<!\{)\{(?!\{)[^{}\n]*\}(?!\})/

export const noProgram = contentRule({
  id: 'expression',
  title: 'Pas de programme dans un texte',
  why: 'Une fiche est du texte : elle n’exécute rien, et ces lignes seraient montrées telles quelles.',
  remedy: 'Retirez la ligne ; pour un fait, doublez les accolades.',
  outcomes: { expression: { severity: 'error' }, import: { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['paragraph', 'heading', 'tableCell'],
  good: [{ text: 'Pendant {{ame.duration}}. Vous pouvez import er et export er.' }],
  bad: [
    { text: 'Total : {1 + 1} euros.' },
    { text: 'Total : {1 + {{ame.duration}}}.' },
    { text: "import Carte from './carte.astro'" },
    { text: 'export const a = 1' },
  ],
  *find(node, where, { library }) {
    const {
      version,
      section: { file },
    } = where
    const { text, placeOf } = blockText(node, { code: 'hidden' })
    const line = moduleLine.exec(text)
    if (line !== null) {
      yield {
        file,
        ...placeOf(line.index, where),
        rule: 'import',
        message: `« ${line[0].slice(0, 40)} » est une ligne de programme : une fiche est du texte, elle n'exécute rien.`,
        hint: 'Retirez la ligne.',
      }
    }
    const braces = line === null ? singleBraces.exec(text) : null
    if (braces === null) return
    const place = placeOf(braces.index, where)
    const fact = library.facts.has(braces[0].slice(1, -1)) ? `{${braces[0]}}` : null
    yield {
      file,
      ...place,
      ...fixInText(version, file, place, braces[0], fact),
      message: `« ${braces[0].replaceAll(OBJECT, '…').slice(0, 60)} » n'est pas calculé : une fiche est du texte, elle n'exécute rien.`,
      hint: 'Pour un fait, doublez les accolades : « {{ame.duration}} ». Pour un identifiant de section, placez-le au bout d’un titre « ## ».',
    }
  },
})
