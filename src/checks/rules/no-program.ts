import type { Nodes } from 'mdast'
import { contentRule } from '../rule.ts'
import { fixInText } from '../fix-in-text.ts'
import { placeInText } from '../place.ts'

const moduleLine = /^(?:import\s+(?:[\w*{][^\n]*\sfrom\s*)?['"][^\n]*|export\s+(?:default|const|let|var|function|class|async|\*|\{)[^\n]*)/m
const singleBraces = /(?<!\{)\{(?!\{)[^{}\n]*\}(?!\})/

/** Without `{{…}}`, which is ours, blanked so that offsets stay. */
const withoutMentions = (text: string) => text.replace(/\{\{[^{}]*\}\}/g, (mention) => ' '.repeat(mention.length))

export const noProgram = contentRule({
  id: 'expression',
  title: 'Pas de programme dans un texte',
  why: 'Une fiche est du texte : elle n’exécute rien, et ces lignes seraient montrées telles quelles.',
  remedy: 'Retirez la ligne ; pour un fait, doublez les accolades.',
  outcomes: { expression: { severity: 'error' }, import: { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['text'],
  good: [{ text: 'Pendant {{ame.duration}}. Vous pouvez import er et export er.' }],
  bad: [{ text: 'Total : {1 + 1} euros.' }, { text: "import Carte from './carte.astro'" }, { text: 'export const a = 1' }],
  *find(node, { version, section }, { library }) {
    const text = valueOf(node)
    const line = moduleLine.exec(text)
    if (line !== null) {
      yield {
        file: section.file, ...placeInText(node, line.index),
        rule: 'import',
        message: `« ${line[0].slice(0, 40)} » est une ligne de programme : une fiche est du texte, elle n'exécute rien.`,
        hint: 'Retirez la ligne.',
      }
    }
    if (!text.includes('{')) return
    const braces = singleBraces.exec(withoutMentions(text))
    if (braces === null || line !== null) return
    const place = placeInText(node, braces.index)
    const fact = library.facts.has(braces[0].slice(1, -1)) ? `{${braces[0]}}` : null
    yield {
      file: section.file, ...place, ...fixInText(version, section.file, place, braces[0], fact),
      message: `« ${braces[0].slice(0, 60)} » n'est pas calculé : une fiche est du texte, elle n'exécute rien.`,
      hint: 'Pour un fait, doublez les accolades : « {{ame.duration}} ». Pour un identifiant de section, placez-le au bout d’un titre « ## ».',
    }
  },
})

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : ''
}
