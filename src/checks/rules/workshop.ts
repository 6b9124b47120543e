import type { Version } from '../../library/fiche.ts'
import { isPage } from '../../library/read-page.ts'
import type { Workshop } from '../../library/workshop.ts'
import { headTexts } from '../head-texts.ts'
import { placeInText } from '../place.ts'
import type { Finding } from '../rule.ts'
import { alsoIn, contentRule } from '../rule.ts'

const it = `(?:cette|ce|ces|cet|notre|nos) (?:pages?|textes?|fiches?|feuilles?|versions?|images?|dessins?|schémas?|pictogrammes?|sites?)`
const tried = `(?:testée?s?|éprouvée?s?|essayée?s?|comprise?s? par)`
/** « Cette feuille a été testée », « nos images, testées avec des lecteurs »; not « pas encore testée ». */
const claim = new RegExp(
  String.raw`\b${it}\b(?![^.\n]{0,60}\b(?:pas|jamais|ni)\b)[^.\n]{0,60}\b${tried}(?!\p{L})`,
  'iu',
)
const english =
  /\b(?:this|these|our) (?:pages?|texts?|sheets?|versions?|pictures?|sites?)\b(?! (?:has|have) not)[^.\n]{0,40}\b(?:tested|tried out)\b/iu

const complaint = {
  rule: 'workshop-claim' as const,
  message: "Ce texte se dit testé, mais aucun résultat d'atelier n'est noté pour lui : ce serait une promesse fausse.",
  hint: 'Retirez ces mots. Ou faites l’atelier (docs/workshop), puis notez son résultat dans workshops.yaml.',
}

const result = (fields = '') =>
  `- {on: 2026-11-01, group: Atelier, people: 5, recorded_by: Une personne, about: [ame/fr/standard], tasks: [{task: Trouver le numéro, tried: 5, succeeded: 4}], wrong_beliefs: []${fields}}\n`

const saying = 'Cette page a été testée avec des lecteurs.'

export const workshopClaim = contentRule({
  id: 'workshop',
  title: 'Un texte ne se dit testé que si un atelier l’a fait',
  why: '« Testé » fait croire que des lecteurs ont essayé et réussi. Sans résultat noté, personne ne peut le vérifier.',
  remedy:
    'Retirez ces mots, ou notez l’atelier dans workshops.yaml : date, groupe, nombre de personnes, tâches réussies, erreurs vues. Seule la personne qui l’a mené écrit ce résultat.',
  outcomes: { 'workshop-claim': { severity: 'error' }, 'workshop-result': { severity: 'error' } },
  applies: 'node',
  pages: 'own',
  types: ['text'],
  good: [
    {},
    { text: 'Cette page n’est pas encore testée.' },
    { text: 'Le dépistage est un test gratuit.' },
    { text: saying, files: { 'workshops.yaml': result() } },
  ],
  bad: [{ text: saying }, { text: 'Nos images ont été testées.' }],
  *find(node, where, { library }) {
    if (node.type !== 'text') return
    const found = claim.exec(node.value) ?? english.exec(node.value)
    if (found !== null && !isRecorded(where.version, library.workshops))
      yield { file: where.section.file, ...placeInText(node, found.index, where), ...complaint }
  },
})

export const workshopClaimInHead = alsoIn(workshopClaim, {
  applies: 'text',
  good: [{}],
  bad: [{ head: { summary: 'Cette fiche est testée.' } }],
  *find(version, { library }) {
    if (isRecorded(version, library.workshops)) return
    for (const { file, text, place } of headTexts(version))
      if (claim.test(text) || english.test(text)) yield { file, ...place, ...complaint }
  },
})

export const workshopResult = alsoIn(workshopClaim, {
  applies: 'library',
  good: [{ files: { 'workshops.yaml': result() } }],
  bad: [
    { files: { 'workshops.yaml': result().replace('ame/fr/standard', 'aem/fr/standard') } },
    { files: { 'workshops.yaml': result().replace('succeeded: 4', 'succeeded: 6') } },
    { files: { 'workshops.yaml': result().replace('tried: 5', 'tried: 6') } },
    { files: { 'workshops.yaml': result().replace('2026-11-01', '2027-01-01') } },
  ],
  *find({ library, fileAt }) {
    const known = new Set(
      [...library.fiches.values()].flatMap(({ id, versions }) => [...versions.keys()].map((key) => `${id}/${key}`)),
    )
    for (const workshop of library.workshops)
      for (const fault of faultsOf(workshop, known, library.today))
        yield { rule: 'workshop-result', file: fileAt('workshops.yaml'), line: workshop.line, column: 3, ...fault }
  },
})

function* faultsOf(
  { on, people, about, tasks }: Workshop,
  known: ReadonlySet<string>,
  today: string,
): Iterable<Pick<Finding, 'message' | 'hint'>> {
  if (on > today)
    yield {
      message: `L'atelier du ${on} n'a pas encore eu lieu : il n'a pas de résultat.`,
      hint: 'Corrigez la date, ou notez le résultat après l’atelier.',
    }
  for (const text of about)
    if (!known.has(text))
      yield {
        message: `L'atelier du ${on} porte sur « ${text.slice(0, 80)} », mais aucun texte n'a ce nom : son résultat ne prouverait rien.`,
        hint: 'Écrivez la fiche, la langue et le niveau : ame/fr/falc, ame/fr/standard, ame/ar/standard.',
      }
  for (const { task, tried, succeeded } of tasks)
    if (succeeded > tried || tried > people)
      yield {
        message: `Les nombres de la tâche « ${task.slice(0, 80)} » ne vont pas ensemble : ${succeeded} réussites, ${tried} essais, ${people} personnes.`,
        hint: 'Recopiez-les du formulaire : pas plus de réussites que d’essais, ni d’essais que de personnes.',
      }
}

/** Whether people have been seen using this very text; of a page of the site, any text. */
function isRecorded(version: Version, workshops: readonly Workshop[]): boolean {
  if (isPage(version)) return workshops.length > 0
  return workshops.some(({ about }) => about.includes(`${version.fiche}/${version.lang}/${version.level}`))
}
