import type { Met } from './full-text.ts'
import type { NameRanking, Ranked } from './name-ranking.ts'
import type { Question, QuestionWord } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Share of a question that the names of one fiche must hold for the texts to have nothing to add. */
const ENOUGH = 0.5
/** Share of a question that a fiche must hold, in its names or its text, to be about it. */
const ABOUT = 0.55
/** A name said in full answers by itself, when it is no commonplace: « téléconsultation », not « hôpital ». */
const SAID_ENOUGH = 0.35
/** A word so telling answers with less of the question than others. */
const TELLING_ENOUGH = 0.5
const ABOUT_IF_TELLING = 0.5
/** What a word tells that the site does not have, against the rarest that it has; more when it is another subject's. */
const UNKNOWN = 0.75
const ELSEWHERE = 1

/** What must be known of a question to tell what is about it. */
export interface Subject {
  /** How much each word counts; nothing, for a number that the site does not have or a word that only asks. */
  readonly importances: readonly number[]
  /** 1 for a word that a fiche may hold, 0 for one that none has and for another subject's. */
  readonly held: readonly (0 | 1)[]
  /** Whether a word tells of a subject that the site does not treat. */
  readonly elsewhere: boolean
}

/** @param isRead whether the site has a word, as typed or as another. */
export function subjectOf(question: Question, names: NameRanking, isRead: (word: QuestionWord) => boolean): Subject {
  const importance = (word: QuestionWord) => {
    if (word.elsewhere) return ELSEWHERE * names.rarest
    if (isRead(word)) return names.telling(word)
    return word.asking || /^\d+$/.test(word.typed) ? 0 : UNKNOWN * names.rarest
  }
  return {
    importances: question.words.map(importance),
    held: question.words.map((word) => (word.elsewhere || !isRead(word) ? 0 : 1)),
    elsewhere: question.words.some((word) => word.elsewhere),
  }
}

/**
 * Whether reading the texts could change nothing: one fiche is named by most of the question, or the words that may
 * stand in texts are too small a part of it.
 *
 * @param vocabulary with the words of the texts, else a word that it lacks counts as one that they may have.
 */
export function addsNothing(
  question: Question,
  subject: Subject,
  ranked: ReadonlyMap<string, Ranked>,
  vocabulary: Vocabulary,
): boolean {
  for (const each of ranked.values()) if (each.coverage >= ENOUGH && isAbout(each, undefined, subject)) return true
  if (sumOf(subject, ({ held }, at) => held[at] ?? 0) < ABOUT_IF_TELLING * sumOf(subject)) return true
  return !question.words.some(({ readings }) => readings.some(({ word }) => vocabulary.has(word)))
}

/**
 * Whether a fiche is about a question, rather than sharing with it a word that many share, « aide », of
 * « aide au jardinage », or that says little of another subject: « visa », of « visa pour le Canada ».
 */
export function isAbout(ranked: Ranked | undefined, met: Met | undefined, subject: Subject): boolean {
  if (ranked?.name.whole) return true
  if (!subject.elsewhere && (ranked?.said ?? 0) >= SAID_ENOUGH) return true
  const held = sumOf(subject, (_, at) => (ranked?.words.has(at) || met?.words.has(at) ? (subject.held[at] ?? 0) : 0))
  const telling = !subject.elsewhere && (ranked?.strongest ?? 0) >= TELLING_ENOUGH
  return held >= (telling ? ABOUT_IF_TELLING : ABOUT) * sumOf(subject)
}

function sumOf(subject: Subject, share: (subject: Subject, at: number) => number = () => 1): number {
  return subject.importances.reduce((sum, each, at) => sum + each * share(subject, at), 0)
}
