/** Every rule of the easy-to-read checker: the one list. */
import type { FalcRule } from '../rule.ts'
import { dateFull } from './date-full.ts'
import { imgPresent } from './img-present.ts'
import { layBold } from './lay-bold.ts'
import { layLinePerSentence } from './lay-line-per-sentence.ts'
import { layNoCaps } from './lay-no-caps.ts'
import { layNoItalic } from './lay-no-italic.ts'
import { numAnchor } from './num-anchor.ts'
import { numBig } from './num-big.ts'
import { numDigits } from './num-digits.ts'
import { numPerHundred } from './num-per-hundred.ts'
import { numPercent } from './num-percent.ts'
import { numRange } from './num-range.ts'
import { numRoman } from './num-roman.ts'
import { numSpecialChar } from './num-special-char.ts'
import { phoneSpaced } from './phone-spaced.ts'
import { sentConditional } from './sent-conditional.ts'
import { sentConnector } from './sent-connector.ts'
import { sentConsecutive } from './sent-consecutive.ts'
import { sentDirectSpeech } from './sent-direct-speech.ts'
import { sentDoubleNeg } from './sent-double-neg.ts'
import { sentIfStart } from './sent-if-start.ts'
import { sentLength } from './sent-length.ts'
import { sentNegation } from './sent-negation.ts'
import { sentOneIdea } from './sent-one-idea.ts'
import { sentParticiple } from './sent-participle.ts'
import { sentPassive } from './sent-passive.ts'
import { sentPresent } from './sent-present.ts'
import { sentPunct } from './sent-punct.ts'
import { sentQuestion } from './sent-question.ts'
import { sentQuestionMany } from './sent-question-many.ts'
import { sentSubjunctive } from './sent-subjunctive.ts'
import { sentSubordinate } from './sent-subordinate.ts'
import { sentSvc } from './sent-svc.ts'
import { sentYou } from './sent-you.ts'
import { strAimFirst } from './str-aim-first.ts'
import { strContact } from './str-contact.ts'
import { strDepth } from './str-depth.ts'
import { strGlossary } from './str-glossary.ts'
import { strHeadings } from './str-headings.ts'
import { strLawRef } from './str-law-ref.ts'
import { strList } from './str-list.ts'
import { strListLeadin } from './str-list-leadin.ts'
import { strNoFootnote } from './str-no-footnote.ts'
import { strPageLength } from './str-page-length.ts'
import { strParagraph } from './str-paragraph.ts'
import { strShort } from './str-short.ts'
import { strSteps } from './str-steps.ts'
import { strTable } from './str-table.ts'
import { timePlain } from './time-plain.ts'
import { valLogo } from './val-logo.ts'
import { valStale } from './val-stale.ts'
import { valWording } from './val-wording.ts'
import { wordAbbrev } from './word-abbrev.ts'
import { wordAbstract } from './word-abstract.ts'
import { wordAcronym } from './word-acronym.ts'
import { wordAcronymMany } from './word-acronym-many.ts'
import { wordDefine } from './word-define.ts'
import { wordExample } from './word-example.ts'
import { wordForeign } from './word-foreign.ts'
import { wordJargon } from './word-jargon.ts'
import { wordLong } from './word-long.ts'
import { wordMetaphor } from './word-metaphor.ts'
import { wordPronoun } from './word-pronoun.ts'
import { wordRare } from './word-rare.ts'
import { wordSame } from './word-same.ts'
import { wordSpelling } from './word-spelling.ts'
import { wordVague } from './word-vague.ts'

/** In the order in which they are documented: words, sentences, structure, numbers, layout, process. */
export const rules = [
  wordAbbrev,
  wordAbstract,
  wordAcronym,
  wordAcronymMany,
  wordDefine,
  wordExample,
  wordForeign,
  wordJargon,
  wordLong,
  wordMetaphor,
  wordPronoun,
  wordRare,
  wordSame,
  wordSpelling,
  wordVague,
  sentConditional,
  sentConnector,
  sentConsecutive,
  sentDirectSpeech,
  sentDoubleNeg,
  sentIfStart,
  sentLength,
  sentNegation,
  sentOneIdea,
  sentParticiple,
  sentPassive,
  sentPresent,
  sentPunct,
  sentQuestion,
  sentQuestionMany,
  sentSubjunctive,
  sentSubordinate,
  sentSvc,
  sentYou,
  strAimFirst,
  strContact,
  strDepth,
  strGlossary,
  strHeadings,
  strLawRef,
  strListLeadin,
  strList,
  strNoFootnote,
  strPageLength,
  strParagraph,
  strShort,
  strSteps,
  strTable,
  numAnchor,
  numBig,
  numDigits,
  numPercent,
  numPerHundred,
  numRange,
  numRoman,
  numSpecialChar,
  dateFull,
  timePlain,
  phoneSpaced,
  layBold,
  layLinePerSentence,
  layNoCaps,
  layNoItalic,
  imgPresent,
  valLogo,
  valStale,
  valWording,
] as const satisfies readonly FalcRule[]
