import type { Localized } from '../facts/fact.ts'
import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Contact } from '../library/helps.ts'
import type { Library } from '../library/model.ts'
import type { RenderContext } from '../markdown/context.ts'
import { ask } from '../traces/answers.ts'
import type { Setting } from './count-lines.ts'
import { heightOfText } from './count-lines.ts'
import type { Paper } from './paper.ts'
import { gaps } from './paper.ts'

/** What the frame of a sheet is made of: whose it is, whom to call, the day. */
type Owner = Pick<Library, 'site'>
type Say = (words: Localized | null) => string

/** Three lines to write on. */
const linesToWrite = 3 * 10.5 + 1
/** The code to photograph, in its frame; the address and the code beside it, in large digits. */
const coupon = 41
const largeDigits = 7.8
/** What the frames and margins around the short answer take. */
const aroundAnswer = 7.4

/**
 * What is left of each side, in millimetres, between what every sheet has: above, whose it is, the title and the
 * short answer; at the end of the first side the code; on the second, numbers, lines to write on and dates.
 */
export function roomOf(
  version: Version,
  owner: Library,
  paper: Paper,
  context: RenderContext,
  numbers: readonly Contact[],
): readonly [number, number] {
  const { text, small, heading, side } = paper
  const say: Say = (words) => (words === null ? '' : context.sayText(words).text)
  const first = small.line + gaps.block + headHeight(version, owner, paper, context) + footHeight(owner, text, say)
  const headingHeight = gaps.rule + gaps.underHeading + Math.max(gaps.picture, heading.line)
  const calls = numbers.reduce((sum, one) => sum + numberHeight(one, text, small, say), 0)
  const second =
    heightOfText(`${version.title} (code 00 00 00)`, { ...small, width: small.width - 35 }) +
    gaps.block +
    2 * headingHeight +
    calls +
    emergencyHeight(owner, text, say) +
    linesToWrite
  // An easy text has each sentence on a line of its own.
  const dates = heightOfText('e'.repeat(datesLength), small) + (isEasy(version.level) ? 3 * small.line : 0) + gaps.block
  return [side - first, side - second - dates]
}

/** Letters of the dates, and of what the sheet is not, at its end. */
const datesLength = 270

function headHeight(version: Version, owner: Library, paper: Paper, context: RenderContext): number {
  const { strong, small, title } = paper
  const broken = isEasy(version.level) ? 1 : 0
  const inBox = { ...paper.text, width: strong.width }
  const answer =
    heightOfText(version.summary, strong) + heightOfText(`Pour qui ? ${version.audience}`, inBox) + broken * inBox.line
  const notices = noticesOf(version, owner, context).map(
    (length) => heightOfText('e'.repeat(length), small) + broken * small.line + gaps.block,
  )
  return heightOfText(version.title, title) + 2 + answer + aroundAnswer + notices.reduce((sum, one) => sum + one, 0)
}

function footHeight({ site: { helpline } }: Owner, text: Setting, say: Say): number {
  const beside = { ...text, width: text.width - 45 }
  const called = helpline === null ? 0 : heightOfText(`${say(helpline.name)} 00 00 00 00 00 00`, beside)
  const said = heightOfText('Au téléphone, dites le code : 00 00 00 00', beside)
  const lines = Math.max(largeDigits, said) + text.line + Math.max(largeDigits, called) + 3 * gaps.block
  return Math.max(coupon, lines + 9)
}

function numberHeight({ name, hours }: Contact, text: Setting, small: Setting, say: Say): number {
  const called = `00 00 00 00 00 00 00 ${say(name)}`
  return Math.max(largeDigits, heightOfText(called, text)) + heightOfText(say(hours), small) + gaps.block
}

function emergencyHeight({ site }: Owner, text: Setting, say: Say): number {
  return site.emergency.reduce<number>((sum, one) => sum + heightOfText(`000 ${say(one.say)}`, text), gaps.block)
}

/** Letters of each thing that must be said of a text before it is read. */
function noticesOf({ standing, status, sections, review }: Version, owner: Library, context: RenderContext): number[] {
  const ended = sections.some(({ uses }) => uses.facts.some((id) => context.fact(id)?.state === 'expired'))
  const behind = standing.kind !== 'reference' && standing.sync.state !== 'current'
  return [
    ...(standing.kind === 'reference' ? [] : [110]),
    ...(status === 'draft' ? [90] : []),
    ...(review.next !== '' && ask(owner, 'past', review.next) ? [200] : []),
    ...(ended ? [30, 130, 130] : []),
    ...(behind ? [90, 90] : []),
  ]
}
