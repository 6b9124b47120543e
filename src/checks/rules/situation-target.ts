import { didYouMean } from '../../library/nearest.ts'
import { isDraft } from '../context.ts'
import { contentRule } from '../rule.ts'
import { draft } from '../sound-content.ts'

/** More than these are a list to read, not a place to recognise oneself. */
const most = 12

const entry = (to: string, { id = 'essai', pictogram = 'argent', say = '{fr: Je suis là, en: I am here}' } = {}) =>
  `- {id: ${id}, say: ${say}, pictogram: ${pictogram}, to: ${to}}\n`
const some = (...entries: readonly string[]) => ({ files: { 'situations.yaml': entries.join('') } })
const many = (count: number, to: string) => Array.from({ length: count }, (_, at) => entry(to, { id: `essai-${at}` }))

/** A situation of the home page leads to a text that is there, beside a picture, in few enough lines to choose from. */
export const situationTarget = contentRule({
  id: 'situation-target',
  title: 'Une situation de l’accueil mène à une fiche publiée',
  why: 'La personne qui s’est reconnue tomberait sur une page absente, ou ne se reconnaîtrait pas.',
  remedy:
    'Corrigez l’entrée dans situations.yaml : une fiche publiée, un pictogramme connu, des mots dans chaque langue.',
  outcomes: {
    'situation-fiche-unknown': { severity: 'error' },
    'situation-draft': { severity: 'error' },
    'situation-pictogram-unknown': { severity: 'error' },
    'situation-language': { severity: 'warning' },
    'situations-many': { severity: 'error' },
  },
  applies: 'library',
  good: [{}, some(entry('ame'), entry('css#quoi', { id: 'autre' })), some(...many(most, 'css'))],
  bad: [
    some(entry('amee')),
    some(entry('css#quois')),
    { files: { ...some(entry('css')).files, 'fiches/css/fr.md': draft } },
    some(entry('css', { pictogram: 'argant' })),
    some(entry('css', { say: '{fr: Je suis là}' })),
    some(...many(most + 1, 'css')),
  ],
  *find({ library, ficheIds, sectionIds }) {
    const languages = library.languages.map(({ code }) => code)
    for (const [rank, { id, say, pictogram, fiche, section, file, line }] of library.situations.entries()) {
      const at = { file, line, column: 1 }
      if (rank === most) {
        yield {
          ...at,
          rule: 'situations-many',
          message: `L'accueil a ${library.situations.length} situations, pour ${most} au plus : on ne s'y retrouverait plus.`,
          hint: 'Gardez celles que les gens disent le plus souvent ; les autres se trouvent par la recherche.',
        }
      }
      if (!ficheIds.has(fiche)) {
        yield {
          ...at,
          rule: 'situation-fiche-unknown',
          lacks: { kind: 'fiche', id: fiche },
          message: `La situation « ${id} » mène à la fiche « ${fiche.slice(0, 80)} », qui n'existe pas.`,
          hint: didYouMean(fiche, ficheIds, 'Corrigez « to », ou retirez la situation.'),
        }
      } else if (section !== null && sectionIds.get(fiche)?.has(section) === false) {
        yield {
          ...at,
          rule: 'situation-fiche-unknown',
          lacks: { kind: 'section', id: `${fiche}#${section}` },
          message: `La situation « ${id} » mène à la partie « ${section.slice(0, 80)} », que la fiche « ${fiche} » n'a pas.`,
          hint: didYouMean(section, sectionIds.get(fiche) ?? [], 'Corrigez « to », ou gardez la fiche seule.'),
        }
      } else if (isDraft(fiche, library)) {
        yield {
          ...at,
          rule: 'situation-draft',
          message: `La situation « ${id} » mène à la fiche « ${fiche} », qui n'est qu'un brouillon : ce serait une promesse vide.`,
          hint: 'Publiez la fiche, ou retirez la situation.',
        }
      }
      if (!library.pictograms.has(pictogram)) {
        yield {
          ...at,
          rule: 'situation-pictogram-unknown',
          lacks: { kind: 'pictogram', id: pictogram },
          message: `L'image « ${pictogram.slice(0, 80)} » de la situation « ${id} » n'est pas dans pictograms.yaml.`,
          hint: didYouMean(
            pictogram,
            library.pictograms.keys(),
            'Corrigez le mot, ou ajoutez-le dans pictograms.yaml.',
          ),
        }
      }
      const without = typeof say === 'string' ? [] : languages.filter((lang) => say[lang] === undefined)
      if (without.length > 0) {
        yield {
          ...at,
          rule: 'situation-language',
          message: `La situation « ${id} » n'est pas dite en : ${without.join(', ')}. Ses lecteurs la verraient en français.`,
          hint: 'Ajoutez ces langues dans « say ».',
        }
      }
    }
  },
})
