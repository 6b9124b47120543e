import type { Version } from '../library/fiche.ts'
import type { Section } from '../library/section.ts'
import type { Taken } from '../library/sheet-choice.ts'
import type { RenderContext } from '../markdown/context.ts'
import type { SheetBlock } from './blocks.ts'
import { blocksOf, coreOf, firstUnit, wholeThought } from './blocks.ts'
import type { Passage, SidePart } from './flow.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { piecesOf } from './pieces.ts'
import type { UsualPlan } from './usual-plan.ts'
import { neededRoles, roleOf, sectionsOf } from './usual-plan.ts'

/** What stands on the two sides, and what was wanted there and found no room: ids of sections. */
export interface Chosen {
  readonly sides: readonly [readonly SidePart[], readonly SidePart[]]
  readonly left: readonly string[]
}

/** Blocks of each section that are on the paper, in its order. */
type Taking = readonly { readonly section: Section; readonly first: number; readonly last: number }[]

/**
 * Chooses what goes on the sheet: what its editor says, or else the usual rule. Blocks are kept whole and from the
 * start of their section, so that no rule stands without what tempers it being announced.
 *
 * @param room height left on each side, in millimetres.
 */
export function choose(
  { sections, sheet }: Pick<Version, 'sections' | 'sheet'>,
  room: readonly [number, number],
  paper: Paper,
  context: RenderContext,
  plan: Readonly<UsualPlan>,
): Chosen {
  const blocks = new Map(sections.map((section) => [section.id, blocksOf(section.nodes)]))
  const of = (id: string) => blocks.get(id) ?? []
  const lay = (taking: Taking) =>
    flow(
      taking.map((one) => passage(one, of(one.section.id), paper, context)),
      room,
      paper,
    )
  const held = (id: string) => sections.find((section) => section.id === id)
  if (sheet !== null) {
    const asked = sheet.flatMap(({ section: id, taken }) => {
      const section = held(id)
      return section === undefined ? [] : takingOf(section, taken, of(id))
    })
    return fitted(asked, lay)
  }
  const planned = plan.flatMap(({ id, sheet: role }) => (role === null || role === 'help' ? [] : (held(id) ?? [])))
  const needed = neededRoles.flatMap((role) => sectionsOf(plan, role)).filter((id) => held(id) !== undefined)
  const core = (id: string) => coreOf(of(id), roleOf(plan, id) === 'steps')
  const counts = new Map(needed.map((id) => [id, core(id)]))
  const taking = () =>
    planned.flatMap((section): Taking => {
      const last = counts.get(section.id) ?? 0
      return last === 0 ? [] : [{ section, first: 1, last }]
    })
  const first = fitted(taking(), lay)
  for (const id of first.left) counts.set(id, 0)
  let sides = first.sides
  const [main = ''] = needed
  // Steps are read in one go: nothing more comes at the price of turning the sheet in the middle of them.
  const together = () => main === '' || !sides[1].some(({ section }) => section.id === main)
  const brokenIn = (laid: Chosen['sides']) => laid[1].filter(({ continued }) => continued).length
  const grow = (id: string, count: number): boolean => {
    const before = counts.get(id) ?? 0
    if (count <= before || held(id) === undefined || first.left.includes(id)) return false
    counts.set(id, count)
    const laid = lay(taking())
    const whole = together()
    if (laid !== null && brokenIn(laid) <= brokenIn(sides)) {
      const old = sides
      sides = laid
      if (!whole || together()) return true
      sides = old
    }
    counts.set(id, before)
    return false
  }
  const conditions = sectionsOf(plan, 'conditions')
  const refusals = sectionsOf(plan, 'refusal')
  for (const id of conditions) grow(id, firstUnit(of(id)))
  for (const id of refusals) grow(id, core(id))
  for (const id of [...needed, ...refusals, ...conditions]) {
    if ((counts.get(id) ?? 0) === 0) continue
    while (grow(id, wholeThought(of(id), (counts.get(id) ?? 0) + 1)));
  }
  return { sides, left: first.left }
}

/** As much of what is asked as fits, given up from its end. */
function fitted(asked: Taking, lay: (taking: Taking) => Chosen['sides'] | null): Chosen {
  const left: string[] = []
  for (let kept = asked; ; kept = kept.slice(0, -1)) {
    const sides = lay(kept)
    if (sides !== null) return { sides, left }
    left.unshift(kept.at(-1)?.section.id ?? '')
  }
}

function takingOf(section: Section, taken: Taken, blocks: readonly SheetBlock[]): Taking {
  if (taken.kind === 'none') return []
  if (taken.kind === 'whole') return [{ section, first: 1, last: blocks.length }]
  return [{ section, first: taken.first, last: Math.min(taken.last, blocks.length) }]
}

function passage(
  { section, first, last }: Taking[number],
  blocks: readonly SheetBlock[],
  paper: Paper,
  context: RenderContext,
): Passage {
  const more = first > 1 || last < blocks.length
  return { section, more, pieces: piecesOf(blocks.slice(first - 1, last), paper, context) }
}
