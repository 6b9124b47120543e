import type { Level } from '../facts/level.ts'
import { isEasy, standard } from '../facts/level.ts'
import type { Answer, Found, FoundFiche, FoundHelp } from './answer.ts'
import { noAnswer } from './answer.ts'
import { bestSection } from './best-section.ts'
import { byCode, wrongCode } from './by-code.ts'
import { byPhone } from './by-phone.ts'
import type { Met, Pagefind } from './full-text.ts'
import { lookUp } from './full-text.ts'
import { readEveryday } from './languages/everyday.ts'
import type { Ranked } from './name-ranking.ts'
import { rankByNames } from './name-ranking.ts'
import type { NamedFiche, NamedHelp, NamedSection, NamesIndex } from './names-index.ts'
import { otherName } from './other-name.ts'
import { rankHelps } from './rank-helps.ts'
import { stemsOf } from './stem-of.ts'
import { addsNothing, isAbout, subjectOf } from './sufficient.ts'
import type { Question } from './understand.ts'
import { understand } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'
import { vocabularyOf } from './vocabulary.ts'
import { weightsOf } from './weights.ts'

export interface Ask {
  readonly level: Level
  /** Whether the question is still being typed. */
  readonly typing?: boolean
}

/** What is loaded only when a question needs it. Each may fail, and is then asked for again. */
export interface Deeper {
  /** Words of the texts, normalised, separated by spaces. */
  readonly words: () => Promise<string>
  /** Full-text index; null when the language has no text. */
  readonly texts: (() => Promise<Pagefind>) | null
}

export interface Search {
  /**
   * What the names answer, at once. `whole` is false when the words or the texts may add something;
   * `null` when the names alone could mislead, because a word may stand in the texts only.
   */
  readonly now: (question: string, ask: Ask) => { readonly answer: Answer; readonly whole: boolean } | null
  /** The whole answer. Rejects when a piece that it needs can't be had. */
  readonly whole: (question: string, ask: Ask) => Promise<Answer>
}

/** Answers much weaker than the best one only make the list longer. */
const WEAKEST = 0.2
const MOST = 10
const MOST_NEAREST = 3

/** The search of one language. */
export function makeSearch(index: NamesIndex, deeper: Deeper): Search {
  const everyday = readEveryday(index.everyday)
  const stem = stemsOf(index)
  const weights = weightsOf(index)
  const names = rankByNames(index, everyday, stem)
  let vocabulary = vocabularyOf(index, stem)
  let complete = !index.indexed

  /** What needs no understanding: codes and telephone numbers. */
  function atSight(text: string, { level, typing = false }: Ask): Answer | null {
    const coded = byCode(index, text)
    if (coded) return { ...noAnswer, found: [asFiche(coded.fiche, level, coded.section, null, 1)] }
    const called = byPhone(index, text)
    if (called.length > 0) {
      const question = read(text, { level, typing })
      const { found } = answerOf(question, names.rank(question), new Map(), level)
      return {
        ...noAnswer,
        found: [...called.map((help) => asHelp(help, 2)), ...found.filter(({ kind }) => kind === 'fiche')],
      }
    }
    const wrong = wrongCode(index, text, typing)
    return wrong ? { ...noAnswer, wrongCode: wrong } : null
  }

  function answerOf(
    question: Question,
    ranked: ReadonlyMap<string, Ranked>,
    met: ReadonlyMap<string, Met>,
    level: Level,
  ): Answer {
    const weighed = index.fiches
      .map((fiche) => ({
        fiche,
        ranked: ranked.get(fiche.id),
        met: met.get(fiche.id),
        score: (ranked.get(fiche.id)?.score ?? 0) + weights.texts * (met.get(fiche.id)?.score ?? 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
    const shown = ({ fiche, ranked: by, met: inText, score }: (typeof weighed)[number]) => {
      const section = bestSection(asRead(fiche, level), question, inText, stem)
      return asFiche(fiche, level, section, otherName(fiche, level, by, question, section !== null), score)
    }
    const unknown = question.words
      .filter((word) => !word.asking && (word.elsewhere || !isRead(word, vocabulary)))
      .map(({ written }) => written)
    const subject = subjectIn(question)
    const about = weighed.filter((each) => isAbout(each.ranked, each.met, subject))
    const isUnknown = (word: Word) => !word.elsewhere && !isRead(word, vocabulary)
    const helps = rankHelps(index.helps, question, names, everyday, about.length === 0, weights.helps, isUnknown).map(
      ({ help, score }) => asHelp(help, score),
    )
    const least = Math.max(about[0]?.score ?? 0, helps[0]?.score ?? 0) * WEAKEST
    const found: Found[] = [
      ...about
        .filter(({ score }) => score >= least)
        .slice(0, MOST)
        .map(shown),
      ...helps,
    ].sort((a, b) => b.score - a.score)
    const nearest = found.length > 0 ? [] : nearestThemes(weighed)
    return { ...noAnswer, found, unknown, mended: mendedIn(question), nearest }
  }

  const subjectIn = (question: Question) => subjectOf(question, names, (word) => isRead(word, vocabulary))

  const read = (text: string, { typing = false }: Ask) => understand(text, index.lang, vocabulary, everyday, typing)

  /** An address may ask for a level that no text has: whoever follows it is answered from the standard ones. */
  const readable = (ask: Ask): Ask =>
    index.fiches.some(({ levels }) => Object.keys(levels).includes(ask.level)) ? ask : { ...ask, level: standard }

  return {
    now: (text, asked) => {
      const ask = readable(asked)
      const sight = atSight(text, ask)
      if (sight) return { answer: sight, whole: true }
      const question = read(text, ask)
      if (question.words.length === 0) return { answer: noAnswer, whole: true }
      if (!complete && question.words.some((word) => isGuessed(word, vocabulary))) return null
      const ranked = names.rank(question)
      const answer = answerOf(question, ranked, new Map(), ask.level)
      return {
        answer,
        whole:
          deeper.texts === null || isNamed(answer) || addsNothing(question, subjectIn(question), ranked, vocabulary),
      }
    },
    whole: async (text, wanted) => {
      const ask = readable(wanted)
      const sight = atSight(text, ask)
      if (sight) return sight
      if (!complete && read(text, ask).words.some((word) => isGuessed(word, vocabulary))) {
        vocabulary = vocabularyOf(index, stem, await deeper.words())
        complete = true
      }
      const question = read(text, ask)
      if (question.words.length === 0) return noAnswer
      const ranked = names.rank(question)
      const answer = answerOf(question, ranked, new Map(), ask.level)
      if (deeper.texts === null || isNamed(answer) || addsNothing(question, subjectIn(question), ranked, vocabulary))
        return answer
      // What no text has is not asked of them: Pagefind would look for words that begin alike.
      const asked = question.words.map((word) => (isRead(word, vocabulary) && !word.elsewhere ? word : null))
      const met = await lookUp(await deeper.texts(), asked, ask.level, question.words.map(names.telling))
      return answerOf(question, ranked, met, ask.level)
    },
  }
}

/** The fiche with the sections that its text of that level has. */
function asRead(fiche: NamedFiche, wanted: Level): NamedFiche {
  if (wanted === 'standard' || fiche.levels[wanted] === undefined) return fiche
  return { ...fiche, sections: fiche.sections.filter(({ easy }) => easy !== null) }
}

/** Whether a question is the name of something else than a fiche: a body, a letter, a word. */
function isNamed({ found: [first] }: Answer): boolean {
  return first !== undefined && first.kind !== 'fiche' && first.score >= 1
}

type Word = Question['words'][number]

/** Whether a word is read at all: as typed, or as another that is known. */
function isRead({ known, readings }: Word, { has }: Vocabulary): boolean {
  return known || readings.some(({ word, why }) => why !== 'typed' && has(word))
}

/**
 * Whether a word is known by no name, neither itself, nor one that it begins, nor another word for it: it could be one
 * of the texts'.
 */
function isGuessed({ known, elsewhere, readings }: Word, { has }: Vocabulary): boolean {
  return (
    !known && !elsewhere && !readings.some(({ word, why }) => why === 'beginning' || (why === 'synonym' && has(word)))
  )
}

function mendedIn(question: Question): Answer['mended'] {
  return question.words.flatMap(({ written, readings }) => {
    const meant = readings.find(({ why }) => why === 'mended')?.word
    return meant === undefined ? [] : [{ typed: written, meant }]
  })
}

/** Themes of the fiches that a question touches without being answered by them. */
function nearestThemes(touched: readonly { readonly fiche: NamedFiche; readonly score: number }[]): string[] {
  const scores = new Map<string, number>()
  for (const { fiche, score } of touched) scores.set(fiche.theme, Math.max(score, scores.get(fiche.theme) ?? 0))
  return Array.from(scores)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NEAREST)
    .map(([theme]) => theme)
}

function asFiche(
  fiche: NamedFiche,
  wanted: Level,
  section: NamedSection | null,
  name: string | null,
  score: number,
): FoundFiche {
  const level = fiche.levels[wanted] !== undefined && !(isEasy(wanted) && section?.easy === null) ? wanted : 'standard'
  return { kind: 'fiche', fiche, level, title: fiche.levels[level] ?? fiche.title, section, name, score }
}

function asHelp(help: NamedHelp, score: number): FoundHelp {
  return { kind: help.kind, help, title: help.title, score }
}
