import { closedFrontMatter } from '../../front-matter.ts'
import { findMentions, hasBraces } from '../../markdown/mentions.ts'
import type { Complaint, FileReport } from '../report.ts'
import { asElements } from './as-elements.ts'

/** More mistakes than these are counted, not told. */
const mostTold = 20
/** A page of ours has twenty elements; the parser's time grows with the square of those left open. */
const mostTags = 400

/**
 * Refuses what no page needs and what must not reach the MDX parser: it hands every `{…}` and every line of
 * `import` or `export` to a parser of programs, which deep nesting can bring down with the whole command.
 * One pass over the source.
 *
 * @returns what may be parsed, blanks in the place of what was refused, so that the other mistakes are told too; null
 *   when none of it may.
 */
export function withoutPrograms(source: string, report: FileReport): { text: string; isWhole: boolean } | null {
  let told = 0
  let more = 0
  let tags = 0
  const refuse = (line: number, column: number, complaint: Complaint) => {
    if (told < mostTold) report({ line, column }, complaint)
    else more += 1
    told += 1
  }
  const lines = source.split('\n')
  const first = source.slice(0, closedFrontMatter(source)?.body ?? 0).split('\n').length - 1
  for (let index = first; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    let kept = text
    if (/^(?:import|export)(?=[\s{*'"]|$)/u.test(text)) {
      refuse(index + 1, 1, programLine(text))
      kept = ''
    }
    for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', endOfBraces(text, at))) {
      refuse(index + 1, at + 1, braces(text, at))
      kept = blanked(kept, at, endOfBraces(text, at))
    }
    lines[index] = kept
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags += 1
  }
  if (more > 0) report({ line: first + 1, column: 1 }, manyMore(more))
  if (tags > mostTags) report({ line: first + 1, column: 1 }, tooManyTags(tags))
  return more > 0 || tags > mostTags ? null : { text: lines.join('\n'), isWhole: told === 0 }
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(Math.min(to, text.length) - Math.min(from, text.length)) + text.slice(to)
}

/** Past the braces that open at `at`, those inside them included, on this line. */
function endOfBraces(text: string, at: number): number {
  let depth = 0
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '{') depth += 1
    else if (text[end] === '}') depth -= 1
    if (depth === 0) return end + 1
  }
  return text.length
}

function programLine(text: string): Complaint {
  return {
    rule: 'import',
    message: `« ${text.slice(0, 40)} » est une ligne de programme : une page est du texte, elle n'exécute rien.`,
    hint: 'Retirez la ligne. Si c’est un mot de la phrase, ne commencez pas la ligne par lui.',
  }
}

function braces(text: string, at: number): Complaint {
  const typed = text.slice(at, endOfBraces(text, at))
  const shown = typed.slice(0, 60)
  const [mention] = findMentions(typed.slice(0, 200))
  const written = typed.length > 200 ? typed : asElements(typed)
  if (mention?.start === 0 || written !== typed || hasBraces(typed.slice(0, 2))) {
    const right = written === typed ? '<Chiffre id="…" />, <Contact id="…" />' : written
    return {
      rule: 'mention-form',
      message: `« ${shown} » est l'écriture des fiches : dans une page, les accolades ne sont pas comprises.`,
      hint: `Écrivez « ${right} ».`,
    }
  }
  const [, attribute] = /([\w:-]+)=\s*$/u.exec(text.slice(Math.max(0, at - 100), at)) ?? []
  if (attribute !== undefined) {
    return {
      rule: 'expression',
      message: `« ${attribute}=${shown} » donnerait une valeur calculée : une page est du texte, elle n'exécute rien.`,
      hint: `Écrivez la valeur entre guillemets : « ${attribute}="…" ».`,
    }
  }
  if (/^\{\s*\/\*/u.test(typed)) {
    return {
      rule: 'expression',
      message: "Ce commentaire n'est pas permis : une note cachée n'est relue par personne.",
      hint: 'Retirez-le.',
    }
  }
  return {
    rule: 'expression',
    message: `« ${shown} » n'est pas calculé : une page est du texte, elle n'exécute rien.`,
    hint: 'Retirez les accolades. Pour un chiffre, écrivez « <Chiffre id="…" /> » ; pour un contact, « <Contact id="…" /> ».',
  }
}

function manyMore(count: number): Complaint {
  return {
    rule: 'expression',
    message: `${count} autre${count > 1 ? 's' : ''} accolade${count > 1 ? 's' : ''} ou ligne${count > 1 ? 's' : ''} de programme plus bas.`,
    hint: 'Une page est du texte : retirez-les toutes.',
  }
}

function tooManyTags(count: number): Complaint {
  return {
    rule: 'too-many-marks',
    message: `Cette page a ${count} signes « < », pour ${mostTags} au plus. Elle n'est pas lue.`,
    hint: 'Écrivez du texte : une page ordinaire a moins de vingt éléments.',
  }
}
