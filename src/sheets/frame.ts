import type { Localized } from '../facts/fact.ts'
import type { Contact } from '../library/helps.ts'
import type { Library, Version } from '../library/model.ts'
import type { RenderContext } from '../markdown/context.ts'
import type { Setting } from './count-lines.ts'
import { heightOfText } from './count-lines.ts'
import { numbersOf } from './numbers.ts'
import type { Paper } from './paper.ts'
import { gaps } from './paper.ts'

/** Three lines to write on, with their heading. */
const linesToWrite = 3 * 11
/** The code to photograph, in its frame. */
const coupon = 44

/**
 * What is left of each side, in millimetres, between what every sheet has: above, whose it is, the title and the
 * short answer; at the end of the first side the code; on the second, numbers, lines to write on and dates.
 */
export function roomOf(
  version: Version,
  library: Pick<Library, 'site' | 'contacts'>,
  paper: Paper,
  context: RenderContext,
): readonly [number, number] {
  const { text, small, strong, title, heading, side } = paper
  const narrow = { ...text, width: text.width - 42 }
  const said = (words: Localized | null) => (words === null ? '' : context.sayText(words).text)
  const notices = heightOfText('m'.repeat(noticeLength(version, context)), small)
  const head =
    small.line +
    3 +
    heightOfText(version.title, title) +
    2 +
    heightOfText(version.summary, strong) +
    heightOfText(`Pour qui ? ${version.audience}`, narrow) +
    gaps.box +
    2 +
    notices
  const helpline = library.site.helpline
  const called = helpline === null ? 0 : heightOfText(`${said(helpline.name)} : 00 00 00 00 00`, narrow)
  const foot = Math.max(coupon, 22 + 2 * text.line + called + (helpline === null ? 0 : 4)) + 4
  const headingHeight = gaps.rule + gaps.underHeading + Math.max(9, heading.line)
  const numbers = numbersOf(version, library)
  const second =
    headingHeight * 2 +
    numbers.reduce((sum, one) => sum + numberHeight(one, narrow, small, said), 0) +
    (library.site.emergency.length > 0 ? emergencyHeight(library, text, said) : 0) +
    linesToWrite +
    small.line * 5 +
    4
  return [side - head - foot, side - second]
}

function numberHeight(
  { name, hours }: Contact,
  text: Setting,
  small: Setting,
  said: (words: Localized | null) => string,
): number {
  return Math.max(9, heightOfText(said(name), text)) + heightOfText(said(hours), small) + gaps.block
}

function emergencyHeight({ site }: Pick<Library, 'site'>, text: Setting, said: (words: Localized) => string): number {
  return site.emergency.reduce<number>((sum, { say }) => sum + heightOfText(`000 ${said(say)}`, text) + 0.5, gaps.block)
}

/** Letters of what must be said of a text before it is read: a draft, a translation, figures that have ended. */
function noticeLength({ standing, status, sections }: Version, context: RenderContext): number {
  const ended = sections.some(({ uses }) => uses.facts.some((id) => context.fact(id)?.state === 'expired'))
  const behind = standing.kind !== 'reference' && standing.sync.state !== 'current'
  return (
    (standing.kind === 'reference' ? 0 : 90) + (status === 'draft' ? 60 : 0) + (ended ? 200 : 0) + (behind ? 90 : 0)
  )
}
