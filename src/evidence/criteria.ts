import imagesPlan from './criteria/01-images.json' with { type: 'json' }
import cadresPlan from './criteria/02-cadres.json' with { type: 'json' }
import couleursPlan from './criteria/03-couleurs.json' with { type: 'json' }
import multimediaPlan from './criteria/04-multimedia.json' with { type: 'json' }
import tableauxPlan from './criteria/05-tableaux.json' with { type: 'json' }
import liensPlan from './criteria/06-liens.json' with { type: 'json' }
import scriptsPlan from './criteria/07-scripts.json' with { type: 'json' }
import elementsObligatoiresPlan from './criteria/08-elements-obligatoires.json' with { type: 'json' }
import structurationDeLInformationPlan from './criteria/09-structuration-de-l-information.json' with { type: 'json' }
import presentationDeLInformationPlan from './criteria/10-presentation-de-l-information.json' with { type: 'json' }
import formulairesPlan from './criteria/11-formulaires.json' with { type: 'json' }
import navigationPlan from './criteria/12-navigation.json' with { type: 'json' }
import consultationPlan from './criteria/13-consultation.json' with { type: 'json' }
import type { Criterion, CriterionPlan, Theme } from './criterion.ts'
import images from './rgaa/01-images.json' with { type: 'json' }
import cadres from './rgaa/02-cadres.json' with { type: 'json' }
import couleurs from './rgaa/03-couleurs.json' with { type: 'json' }
import multimedia from './rgaa/04-multimedia.json' with { type: 'json' }
import tableaux from './rgaa/05-tableaux.json' with { type: 'json' }
import liens from './rgaa/06-liens.json' with { type: 'json' }
import scripts from './rgaa/07-scripts.json' with { type: 'json' }
import elementsObligatoires from './rgaa/08-elements-obligatoires.json' with { type: 'json' }
import structurationDeLInformation from './rgaa/09-structuration-de-l-information.json' with { type: 'json' }
import presentationDeLInformation from './rgaa/10-presentation-de-l-information.json' with { type: 'json' }
import formulaires from './rgaa/11-formulaires.json' with { type: 'json' }
import navigation from './rgaa/12-navigation.json' with { type: 'json' }
import consultation from './rgaa/13-consultation.json' with { type: 'json' }

/** A theme as its file gives it. */
interface ThemeFile {
  readonly theme: number
  readonly title: string
  readonly criteria: readonly {
    readonly id: string
    readonly title: string
    readonly level: string
    readonly wcag: readonly string[]
    readonly tests: readonly (readonly string[])[]
  }[]
}

const files: readonly (readonly [ThemeFile, Readonly<Record<string, CriterionPlan>>])[] = [
  [images, imagesPlan],
  [cadres, cadresPlan],
  [couleurs, couleursPlan],
  [multimedia, multimediaPlan],
  [tableaux, tableauxPlan],
  [liens, liensPlan],
  [scripts, scriptsPlan],
  [elementsObligatoires, elementsObligatoiresPlan],
  [structurationDeLInformation, structurationDeLInformationPlan],
  [presentationDeLInformation, presentationDeLInformationPlan],
  [formulaires, formulairesPlan],
  [navigation, navigationPlan],
  [consultation, consultationPlan],
]

/**
 * The 13 themes of RGAA 4.1.2 (18 April 2023), with their 106 criteria.
 *
 * Source: DINUM, https://accessibilite.numerique.gouv.fr, Licence Ouverte 2.0 (see LICENSES/rgaa.md).
 */
export const themes: readonly Theme[] = files.map(([{ theme, title, criteria: listed }, plans]) => ({
  theme,
  title,
  criteria: listed.map(
    (one): Criterion => ({ ...one, level: one.level === 'A' ? 'A' : 'AA', theme, plan: plans[one.id] ?? {} }),
  ),
}))

/** All the criteria, in their order. */
export const criteria: readonly Criterion[] = themes.flatMap((theme) => theme.criteria)
