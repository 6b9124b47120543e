import { library } from 'virtual:library'
import { bindFacts } from '../../check-ups/bind-facts.ts'
import type { BoundRules, CheckUp, OutcomeTexts } from '../../check-ups/check-up.ts'
import { decisionRows } from '../../check-ups/decision-rows.ts'
import type { OutcomeRules } from '../../check-ups/next-step.ts'
import { outcomeRules } from '../../check-ups/outcome-rules.ts'
import type { AnswerUnit } from '../../check-ups/units.ts'
import type { Localized } from '../../facts/fact.ts'
import type { Level } from '../../facts/level.ts'
import { localized } from '../../facts/localized.ts'
import type { Lang } from '../../library/lang.ts'
import { parseMarkdown } from '../../markdown/parse.ts'
import type { PageText } from '../../markdown/render.ts'
import { renderPage } from '../../markdown/render.ts'
import { figureOf } from '../day.ts'
import { textContext } from '../fiche/text-context.ts'
import { wordsOf } from './text-words.ts'

export interface ShownOutcome {
  readonly id: string
  readonly title: string
  readonly meaning: string
  readonly why: string
  readonly next: string
  readonly amounts: readonly { readonly rule: string; readonly label: string }[]
}

/** A check-up in one language and level; texts are HTML, titles and labels plain words. */
export interface ShownCheckUp {
  /** Language that its texts are really in. */
  readonly lang: Lang
  readonly title: string
  readonly intro: string
  /** Whom the questions can't answer; empty when they answer everyone. */
  readonly notFor: string
  readonly questions: readonly {
    readonly id: string
    readonly kind: 'choice' | 'amount' | 'count'
    readonly unit: AnswerUnit | null
    readonly most: number | null
    readonly label: string
    readonly help: string | null
    readonly options: readonly { readonly value: string; readonly label: string }[]
  }[]
  readonly rows: readonly { readonly when: readonly string[]; readonly outcome: string; readonly title: string }[]
  readonly outcomes: readonly ShownOutcome[]
  /** Set only when a figure that the rules need is not known, now or when the page is read later. */
  readonly withheld: ShownOutcome | null
  /** Said instead of a no; set only when a figure that the rules need is to be confirmed. */
  readonly doubtful: ShownOutcome | null
  readonly bound: BoundRules
  readonly outcomeRules: OutcomeRules
  /** Entries of the words to explain; empty without any. HTML. */
  readonly explained: string
  /** List of the sources of the figures; empty without figures. HTML. */
  readonly sources: string
}

/** Everything that a page says of a check-up, in `lang` or, where it is not translated, in French. */
export function showCheckUp(checkUp: CheckUp, lang: Lang, level: Level): ShownCheckUp {
  const { lang: textLang } = localized(checkUp.title, lang, level)
  const context = textContext(textLang, level, library.fiches.get(checkUp.fiche)?.theme ?? '')
  const bound = bindFacts(checkUp.rules, figureOf)
  const words = (text: Localized) => wordsOf(localized(text, textLang, level).text, context)
  const texts: PageText[] = []
  /**
   * Texts wait in a row to be made together, so that the page explains a word and gives a source once; the number says
   * which one.
   */
  const later = (text: Localized, warns = true) =>
    texts.push({ nodes: parseMarkdown(localized(text, textLang, level).text).children, warns }) - 1
  const outcome = (id: string, said: OutcomeTexts, warns: boolean) => ({
    id,
    title: words(said.title),
    parts: [later(said.meaning, warns), later(said.why, warns), later(said.next, warns)] as const,
  })
  const notFor = checkUp.notFor === null ? null : later(checkUp.notFor)
  const intro = later(checkUp.intro)
  const rows = decisionRows(checkUp).map(({ when, outcome: { id, title } }) => ({
    when: when.map((condition) => later(condition, false)),
    outcome: id,
    title: words(title),
  }))
  const outcomes = checkUp.outcomes.map((one) => ({
    ...outcome(one.id, one, true),
    amounts: one.amounts.map(({ rule, label }) => ({ rule, label: words(label) })),
  }))
  const mayBeWithheld = bound.withheld.length > 0 || Object.keys(bound.until).length > 0
  const withheld =
    checkUp.withheld !== null && mayBeWithheld
      ? { ...outcome('sans-chiffre', checkUp.withheld, false), amounts: [] }
      : null
  const doubtful =
    checkUp.doubtful !== null && bound.doubtful.length > 0
      ? { ...outcome('a-confirmer', checkUp.doubtful, false), amounts: [] }
      : null
  // Without scripts the questions never show: the words of the rules lead back to what is on screen.
  const questions = checkUp.questions.map(({ id, kind, unit, most, label, help, options }) => ({
    id,
    kind,
    unit,
    most,
    label: words(label),
    help: help === null ? null : later(help),
    options: options.map((option) => ({ value: option.value, label: words(option.label) })),
  }))
  const { texts: shown, sources } = renderPage(texts, context, { explains: 'in-each-text' })
  const body = (index: number) => shown[index]?.body ?? ''
  const whole = <T extends ReturnType<typeof outcome>>({ parts: [meaning, why, next], ...rest }: T) => ({
    ...rest,
    meaning: body(meaning),
    why: body(why),
    next: body(next),
  })
  return {
    lang: textLang,
    title: words(checkUp.title),
    intro: body(intro),
    notFor: notFor === null ? '' : body(notFor),
    questions: questions.map((question) => ({
      ...question,
      help: question.help === null ? null : body(question.help),
    })),
    rows: rows.map((row) => ({ ...row, when: row.when.map(body) })),
    outcomes: outcomes.map(whole),
    withheld: withheld && whole(withheld),
    doubtful: doubtful && whole(doubtful),
    bound,
    outcomeRules: outcomeRules(checkUp),
    explained: shown.map((text) => text.words).join(''),
    sources,
  }
}
