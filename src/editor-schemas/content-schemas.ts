/** Which schema each file of a content folder keeps: for editors' tools, which complete and check while one types. */
import { z } from 'zod'
import { listNames } from '../falc/vocabulary/vocabulary.ts'
import { checkUpRulesSchema, checkUpSchema } from '../library/schemas/check-up.ts'
import { caseBookSchema } from '../library/schemas/check-up-cases.ts'
import { contactSchema } from '../library/schemas/contact.ts'
import { distressSchema } from '../library/schemas/distress.ts'
import { evidenceSchema } from '../library/schemas/evidence.ts'
import { factSchema } from '../library/schemas/fact.ts'
import { falcSchema, partSchema, referenceSchema, translationSchema } from '../library/schemas/fiche.ts'
import { judgementSchema } from '../library/schemas/judgement.ts'
import { languageSchema } from '../library/schemas/language.ts'
import { languageFileSchema } from '../library/schemas/language-file.ts'
import { articleSchema, lawChangeSchema, lawCodeSchema } from '../library/schemas/law.ts'
import { letterSchema } from '../library/schemas/letter.ts'
import { levelSchema } from '../library/schemas/level.ts'
import { pageFalcSchema, pageSchema, pageTranslationSchema } from '../library/schemas/page.ts'
import { pictogramSchema } from '../library/schemas/pictogram.ts'
import { questionSchema } from '../library/schemas/question.ts'
import { searchNamesSchema } from '../library/schemas/search-names.ts'
import { searchWeightsSchema } from '../library/schemas/search-weights.ts'
import { plannedSectionSchema } from '../library/schemas/section-plan.ts'
import { siteSchema } from '../library/schemas/site.ts'
import { situationSchema } from '../library/schemas/situation.ts'
import { listedSourceSchema } from '../library/schemas/source.ts'
import { termSchema } from '../library/schemas/term.ts'
import { themeSchema } from '../library/schemas/theme.ts'
import { typedFigureSchema } from '../library/schemas/typed-figure.ts'
import {
  abbreviationsSchema,
  bodiesSchema,
  groupsSchema,
  meaningsSchema,
  phrasesSchema,
  wordListSchemas,
  wordsSchema,
} from '../library/schemas/word-list.ts'
import { wordingSchema } from '../library/schemas/wording.ts'
import { workshopSchema } from '../library/schemas/workshop.ts'

export interface ContentSchema {
  /** Of the file in `schemas/`: `facts` → `schemas/facts.json`. */
  readonly name: string
  /** French, shown by editors' tools. */
  readonly title: string
  /** Paths below the content folder; of front matter, those of the texts that it begins. */
  readonly files: readonly string[]
  /** Paths that those above match too, and that keep another schema. `*` stands for anything, `/` included. */
  readonly but?: readonly string[]
  readonly schema: z.ZodType
}

const list = (entry: z.ZodType) => z.array(entry)

/** Lists of words of the easy-to-read checker, by the shape of their entries. */
const wordListSchemaFiles: readonly ContentSchema[] = [
  { name: 'falc-phrases', title: 'Des mots, et quoi écrire à la place', schema: phrasesSchema },
  { name: 'falc-meanings', title: "Des mots, et ce qu'ils veulent dire", schema: meaningsSchema },
  { name: 'falc-abbreviations', title: 'Les abréviations', schema: abbreviationsSchema },
  { name: 'falc-words', title: 'Des mots', schema: wordsSchema },
  { name: 'falc-bodies', title: 'Des organismes et des personnes, et leurs noms', schema: bodiesSchema },
  { name: 'falc-groups', title: 'Des mots pour une même chose', schema: groupsSchema },
].map((shape) => ({
  ...shape,
  files: listNames.filter((name) => wordListSchemas[name] === shape.schema).map((name) => `falc/${name}.yaml`),
}))

/** Whole YAML files. */
export const dataSchemas: readonly ContentSchema[] = [
  {
    name: 'facts',
    title: 'Faits : des chiffres avec leur source et leurs dates',
    files: ['facts/*.yaml'],
    schema: list(factSchema),
  },
  { name: 'contacts', title: 'Contacts', files: ['contacts.yaml'], schema: list(contactSchema) },
  { name: 'sources', title: 'Sources', files: ['sources.yaml'], schema: list(listedSourceSchema) },
  { name: 'themes', title: 'Thèmes', files: ['themes.yaml'], schema: list(themeSchema) },
  { name: 'situations', title: 'Situations de l’accueil', files: ['situations.yaml'], schema: list(situationSchema) },
  { name: 'languages', title: 'Langues', files: ['languages.yaml'], schema: list(languageSchema) },
  { name: 'language', title: 'Une langue', files: ['languages/*.yaml'], schema: languageFileSchema },
  { name: 'level', title: 'Un niveau de lecture', files: ['levels/*.yaml'], schema: levelSchema },
  { name: 'pictograms', title: 'Pictogrammes', files: ['pictograms.yaml'], schema: list(pictogramSchema) },
  { name: 'sections', title: "Sections d'une fiche", files: ['sections.yaml'], schema: list(plannedSectionSchema) },
  {
    name: 'workshops',
    title: 'Résultats d’ateliers de lecture',
    files: ['workshops.yaml'],
    schema: list(workshopSchema),
  },
  {
    name: 'accessibility-evidence',
    title: 'Accessibilité : ce que les tests automatiques ont compté',
    files: ['accessibility/evidence.yaml'],
    schema: evidenceSchema,
  },
  {
    name: 'accessibility-judgements',
    title: 'Accessibilité : ce que des personnes ont jugé',
    files: ['accessibility/judgements.yaml'],
    schema: list(judgementSchema),
  },
  {
    name: 'typed-figures',
    title: 'Chiffres écrits à la main',
    files: ['typed-figures.yaml'],
    schema: list(typedFigureSchema),
  },
  { name: 'site', title: 'Le site', files: ['site.yaml'], schema: siteSchema },
  { name: 'glossary', title: 'Un mot expliqué', files: ['glossary/*.yaml'], schema: termSchema },
  { name: 'letters', title: 'Une lettre à remplir', files: ['letters/*.yaml'], schema: letterSchema },
  { name: 'law-codes', title: 'Codes de loi', files: ['law/codes.yaml'], schema: list(lawCodeSchema) },
  { name: 'law-changes', title: 'Changements de la loi', files: ['law/changes.yaml'], schema: list(lawChangeSchema) },
  {
    name: 'law',
    title: "Articles d'un code",
    files: ['law/*.yaml'],
    but: ['law/codes.yaml', 'law/changes.yaml'],
    schema: list(articleSchema),
  },
  { name: 'questions', title: 'Questions des lecteurs', files: ['questions/*.yaml'], schema: list(questionSchema) },
  { name: 'distress', title: 'Phrases de détresse', files: ['search/distress.yaml'], schema: list(distressSchema) },
  {
    name: 'search',
    title: 'Autres noms des fiches',
    files: ['search/*.yaml'],
    but: ['search/distress.yaml', 'search/weights.yaml'],
    schema: searchNamesSchema,
  },
  {
    name: 'search-weights',
    title: 'Ce qui compte dans la recherche',
    files: ['search/weights.yaml'],
    schema: searchWeightsSchema,
  },
  ...wordListSchemaFiles,
  { name: 'terms', title: 'Mots choisis', files: ['terms/*.yaml'], schema: list(wordingSchema) },
  {
    name: 'check-up-rules',
    title: "Règles d'une vérification",
    files: ['check-ups/*.publicodes.yaml'],
    schema: checkUpRulesSchema,
  },
  {
    name: 'check-up-cases',
    title: "Cas d'une vérification",
    files: ['check-ups/cases/*.yaml'],
    schema: caseBookSchema,
  },
  {
    name: 'check-up',
    title: "Mots d'une vérification",
    files: ['check-ups/*.yaml'],
    but: ['check-ups/*.publicodes.yaml', 'check-ups/cases/*'],
    schema: checkUpSchema,
  },
]

/** Front matter: the lines between `---` at the top of a text. */
export const frontMatterSchemas: readonly ContentSchema[] = [
  { name: 'fiche', title: "En-tête d'une fiche en français", files: ['fiches/*/fr.md'], schema: referenceSchema },
  {
    name: 'translation',
    title: "En-tête d'une traduction",
    files: ['fiches/*/*.md'],
    but: ['fiches/*/fr.md', 'fiches/*/*.*.md', 'fiches/*/*.*/*'],
    schema: translationSchema,
  },
  {
    name: 'easy-text',
    title: "En-tête d'une version facile à lire",
    files: ['fiches/*/*.*.md'],
    but: ['fiches/*/*.*/*'],
    schema: falcSchema,
  },
  {
    name: 'easy-page',
    title: "En-tête d'une autre page facile à lire",
    files: ['fiches/*/*.*/*.md'],
    schema: partSchema,
  },
  { name: 'page', title: "En-tête d'une page du site", files: ['pages/*/fr.mdx'], schema: pageSchema },
  {
    name: 'page-translation',
    title: "En-tête d'une page du site traduite",
    files: ['pages/*/*.mdx'],
    but: ['pages/*/fr.mdx', 'pages/*/*.*.mdx'],
    schema: pageTranslationSchema,
  },
  {
    name: 'easy-site-page',
    title: "En-tête d'une page du site facile à lire",
    files: ['pages/*/*.*.mdx'],
    schema: pageFalcSchema,
  },
]
