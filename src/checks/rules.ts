import type { ContentRule } from './rule.ts'
import { accessibilityClaim } from './rules/accessibility-claim.ts'
import { addressLedger } from './rules/address-ledger.ts'
import { behind } from './rules/behind.ts'
import { checkUpCase } from './rules/check-up-case.ts'
import { checkUpChannel } from './rules/check-up-channel.ts'
import { checkUpFigure } from './rules/check-up-figure.ts'
import { checkUpLink } from './rules/check-up-link.ts'
import { codeLedger } from './rules/code-ledger.ts'
import { codeMissing } from './rules/code-missing.ts'
import { codeTarget } from './rules/code-target.ts'
import { dataMissing } from './rules/data-missing.ts'
import { diagramDiffers } from './rules/diagram-differs.ts'
import { diagramFigures } from './rules/diagram-figures.ts'
import { diagramForm } from './rules/diagram-form.ts'
import { diagramLength } from './rules/diagram-length.ts'
import { distressPhrase } from './rules/distress-phrase.ts'
import { distressTarget } from './rules/distress-target.ts'
import { emergencySourced } from './rules/emergency-sourced.ts'
import { factEnding } from './rules/fact-ending.ts'
import { factToday } from './rules/fact-on-day.ts'
import { factPeriods } from './rules/fact-periods.ts'
import { factToRecheck, numberToRecheck } from './rules/fact-to-recheck.ts'
import { factUnused } from './rules/fact-unused.ts'
import { falcClaim, falcClaimInHead } from './rules/falc-claim.ts'
import { falcOutdated } from './rules/falc-outdated.ts'
import { ficheId } from './rules/fiche-id.ts'
import { ficheOrphan } from './rules/fiche-orphan.ts'
import { headingLevel } from './rules/heading-level.ts'
import { judgement } from './rules/judgement.ts'
import { languageFigures } from './rules/language-figures.ts'
import { languageUnknown } from './rules/language-unknown.ts'
import { lawEnded } from './rules/law-ended.ts'
import { lawHash } from './rules/law-hash.ts'
import { lawOfData } from './rules/law-of-data.ts'
import { lawRests } from './rules/law-rests.ts'
import { lawTyped, lawTypedElsewhere } from './rules/law-typed.ts'
import { lawUnfinished } from './rules/law-unfinished.ts'
import { lawUnused } from './rules/law-unused.ts'
import { levelUnknown } from './rules/level-unknown.ts'
import { linkAddress } from './rules/link-address.ts'
import { linkDraft } from './rules/link-draft.ts'
import { linkTarget } from './rules/link-target.ts'
import { mentionForm } from './rules/mention-form.ts'
import { noFootnote } from './rules/no-footnote.ts'
import { noHtml } from './rules/no-html.ts'
import { noImage } from './rules/no-image.ts'
import { noProgram } from './rules/no-program.ts'
import { numberChannel } from './rules/number-channel.ts'
import { omission } from './rules/omission.ts'
import { pageName } from './rules/page-name.ts'
import { pictogramMissing } from './rules/pictogram-missing.ts'
import { pictogramPicture } from './rules/pictogram-picture.ts'
import { diagramPictogram, pictogramUnknown, sectionPictogram, themePictogram } from './rules/pictogram-unknown.ts'
import { pictureForm } from './rules/picture-form.ts'
import { pictureMisread } from './rules/picture-misread.ts'
import { pictureMissing } from './rules/picture-missing.ts'
import { pictureWord } from './rules/picture-word.ts'
import { questionAnswered } from './rules/question-answered.ts'
import { questionFew } from './rules/question-few.ts'
import { questionNames } from './rules/question-names.ts'
import { questionWords } from './rules/question-words.ts'
import { quickLeave } from './rules/quick-leave.ts'
import { referenceMissing } from './rules/reference-missing.ts'
import { referenceUnknown } from './rules/reference-unknown.ts'
import { reviewDates } from './rules/review-dates.ts'
import { sectionTitle } from './rules/section-title.ts'
import { sectionsDiffer } from './rules/sections-differ.ts'
import { sheetFits } from './rules/sheet-fits.ts'
import { siteColours } from './rules/site-colours.ts'
import { siteLogo } from './rules/site-logo.ts'
import { situationTarget } from './rules/situation-target.ts'
import { themeUnknown } from './rules/theme-unknown.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { translationReviewOutdated } from './rules/translation-review-outdated.ts'
import { twinMissing } from './rules/twin-missing.ts'
import { typedFigure, typedFigureAllowed, typedFigureInHead } from './rules/typed-figure.ts'
import { unfinished } from './rules/unfinished.ts'
import { wordApproved } from './rules/word-approved.ts'
import { wordForbidden, wordForbiddenInData, wordForbiddenInHead } from './rules/word-forbidden.ts'
import { workshopClaim, workshopClaimInHead, workshopResult } from './rules/workshop.ts'

/** Every content rule, in the order in which they are documented. */
export const contentRules = [
  dataMissing,
  ficheId,
  pageName,
  referenceMissing,
  twinMissing,
  translationMissing,
  languageUnknown,
  levelUnknown,
  languageFigures,
  themeUnknown,
  situationTarget,
  sectionsDiffer,
  omission,
  sectionTitle,
  headingLevel,
  referenceUnknown,
  pictogramUnknown,
  themePictogram,
  sectionPictogram,
  diagramPictogram,
  pictogramPicture,
  pictogramMissing,
  pictureForm,
  pictureWord,
  pictureMissing,
  pictureMisread,
  siteLogo,
  quickLeave,
  sheetFits,
  siteColours,
  mentionForm,
  linkTarget,
  linkAddress,
  linkDraft,
  numberChannel,
  ficheOrphan,
  noHtml,
  noImage,
  noProgram,
  noFootnote,
  diagramForm,
  diagramFigures,
  diagramLength,
  diagramDiffers,
  typedFigure,
  typedFigureInHead,
  typedFigureAllowed,
  checkUpFigure,
  checkUpLink,
  checkUpChannel,
  checkUpCase,
  factToday,
  factToRecheck,
  numberToRecheck,
  emergencySourced,
  factEnding,
  factPeriods,
  factUnused,
  lawRests,
  lawOfData,
  lawTyped,
  lawTypedElsewhere,
  lawEnded,
  lawHash,
  lawUnfinished,
  lawUnused,
  reviewDates,
  behind,
  falcClaim,
  falcClaimInHead,
  workshopClaim,
  workshopClaimInHead,
  workshopResult,
  judgement,
  accessibilityClaim,
  falcOutdated,
  translationReviewOutdated,
  addressLedger,
  codeLedger,
  codeTarget,
  codeMissing,
  unfinished,
  wordForbidden,
  wordForbiddenInHead,
  wordForbiddenInData,
  wordApproved,
  questionNames,
  questionAnswered,
  questionFew,
  questionWords,
  distressTarget,
  distressPhrase,
] as const satisfies readonly ContentRule[]
