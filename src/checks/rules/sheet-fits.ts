import type { Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import { didYouMean } from '../../library/nearest.ts'
import { blocksOf } from '../../sheets/blocks.ts'
import type { Sheets } from '../../sheets/sheet-of.ts'
import { sheetsOf } from '../../sheets/sheet-of.ts'
import { placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'

const made = new WeakMap<Library, Sheets>()
const sheetsIn = (library: Library): Sheets => {
  const sheets = made.get(library) ?? sheetsOf(library)
  made.set(library, sheets)
  return sheets
}

const long = `${'Demandez le papier au bureau, puis gardez une copie de tout ce que vous envoyez. '.repeat(80)}\n`
const onSheet = (sheet: string, quoi?: string) => ({
  files: { 'fiches/ame/fr.md': fiche({ lang: 'fr', head: { sheet }, ...(quoi === undefined ? {} : { quoi }) }) },
})

export const sheetFits = contentRule({
  id: 'sheet-fits',
  title: 'La feuille à donner tient sur deux pages',
  why: 'La feuille se donne à un guichet, imprimée recto verso. Ce qui n’y tient pas manque à la personne qui la reçoit.',
  remedy:
    'Raccourcissez la liste, ou choisissez dans l’en-tête : « sheet: {comment: tout, papiers: 2, delais: non} ». Chaque section y a « tout », « non », un nombre de blocs (paragraphes, listes), ou « 2-3 ».',
  outcomes: { 'sheet-overflow': { severity: 'warning', strict: 'error' }, 'sheet-unknown': { severity: 'error' } },
  applies: 'text',
  good: [{}, onSheet('{quoi: tout, essentiel: non}')],
  bad: [onSheet('{quoi: tout}', long), onSheet('{quio: tout}'), onSheet('{quoi: 3}')],
  *find(version, { library }) {
    if (version.lostParts.length > 0 || !library.fiches.has(version.fiche)) return
    for (const { section: id, taken } of version.sheet ?? []) {
      const section = version.sections.find((one) => one.id === id)
      const place = { file: version.file, ...placeOfKey(version, `sheet.${id}`) }
      if (section === undefined) {
        yield {
          rule: 'sheet-unknown',
          ...place,
          message: `« ${id.slice(0, 80)} » est demandé sur la feuille à donner, mais ce texte n'a pas cette section : rien n'y serait.`,
          hint: didYouMean(
            id,
            version.sections.map((one) => one.id),
            'Corrigez le nom, ou retirez la ligne de « sheet ».',
          ),
        }
      } else if (taken.kind === 'blocks' && taken.last > blocksOf(section.nodes).length) {
        yield {
          rule: 'sheet-unknown',
          ...place,
          message: `La feuille à donner demande le bloc ${taken.last} de « ${id} », qui n'en a que ${blocksOf(section.nodes).length} : on ne sait plus lequel était voulu.`,
          hint: 'Comptez les paragraphes, listes et tableaux de la section, sans ses titres, ou écrivez « tout ».',
        }
      }
    }
    const { left } = sheetsIn(library)(version)
    for (const id of left) yield { rule: 'sheet-overflow', ...overflow(version, id) }
  },
})

function overflow(version: Version, id: string) {
  const section = version.sections.find((one) => one.id === id)
  const asked = version.sheet !== null
  return {
    ...(asked || section === undefined
      ? { file: version.file, ...placeOfKey(version, asked ? 'sheet' : 'title') }
      : { file: section.file, line: section.line, column: 1 }),
    message: `La partie « ${section?.title ?? id} » ne tient pas sur la feuille à donner (deux pages A4) : la feuille dira seulement où la lire.`,
    hint: `Raccourcissez son début ou celui des autres parties, ou choisissez dans l'en-tête ce qui y va, par exemple « sheet: {comment: 1, ${id}: 1} ».`,
  }
}
