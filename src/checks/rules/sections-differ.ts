import { isEasy } from '../../facts/level.ts'
import type { Version } from '../../library/fiche.ts'
import { omittedThings } from '../../library/omissions.ts'
import { pagesOf } from '../../library/pages.ts'
import { isNamed } from '../../library/sections.ts'
import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'

export const sectionsDiffer = contentRule({
  id: 'sections-differ',
  title: 'Toutes les versions ont les sections du français',
  why: 'Des lecteurs en sauraient moins que d’autres, et on ne pourrait pas changer de langue en restant au même endroit.',
  remedy: 'Donnez à ce texte les sections de fr.md, dans le même ordre.',
  outcomes: {
    'section-extra': { severity: 'error' },
    'section-missing': { severity: 'error' },
    'section-order': { severity: 'error' },
  },
  applies: 'text',
  pages: 'own',
  good: [
    {},
    { files: { 'fiches/ame/fr.md': null } },
    { files: { 'fiches/ame/en.md': fiche({ lang: 'en', sections: [] }) } },
  ],
  bad: [
    { files: { 'fiches/ame/en.md': fiche({ lang: 'en', sections: ['quoi'] }) } },
    { files: { 'fiches/ame/en.md': fiche({ lang: 'en', sections: ['essentiel'] }) } },
    { files: { 'fiches/ame/en.md': fiche({ lang: 'en', sections: ['essentiel', 'quoi', 'cout'] }) } },
    { files: { 'fiches/ame/en.md': fiche({ lang: 'en', sections: ['quoi', 'essentiel'] }) } },
  ],
  *find(version, { library, references }) {
    const reference = references.get(version.fiche)
    if (reference === undefined || isReference(version) || version.sections.length === 0) return
    const wanted = idsOf(reference)
    const here = new Set(idsOf(version))
    const extra = version.sections.filter((section) => isNamed(section) && !wanted.includes(section.id))
    for (const { file, id, line } of extra) {
      yield {
        file,
        line,
        column: 1,
        rule: 'section-extra',
        lacks: { kind: 'section', id: `${version.fiche}#${id}` },
        message: `La section « ${id} » n'existe pas dans fr.md : on ne pourrait pas changer de langue ou de niveau en restant au même endroit.`,
        hint: `Sections de fr.md : ${wanted.join(', ')}. Corrigez l'identifiant, ou ajoutez la section au français.`,
      }
    }
    const left = new Set(
      omittedThings(version, reference, library)
        .filter(({ kind }) => kind === 'section')
        .map(({ id }) => id),
    )
    // A page that could not be read may hold them: it is reported.
    const missing = version.lostParts.length > 0 ? [] : wanted.filter((id) => !here.has(id) && !left.has(id))
    for (const id of missing) {
      const after = version.sections.findLast(
        (section) => wanted.indexOf(section.id) < wanted.indexOf(id) && wanted.includes(section.id),
      )
      yield {
        file: after?.file ?? version.file,
        line: after?.line ?? 1,
        column: 1,
        rule: 'section-missing',
        lacks: { kind: 'section-elsewhere', id: `${version.fiche}#${id}` },
        message: `La section « ${id} » de fr.md manque ici : ces lecteurs en sauraient moins que les autres.`,
        hint: `Ajoutez « ## … {#${id}} »${after === undefined ? '' : ` après la section « ${after.id} »`}${isEasy(version.level) ? `, ou dites pourquoi elle est laissée de côté : « ${id}: raison » dans « omitted »` : ''}.`,
      }
    }
    for (const { file, sections } of pagesOf(version)) {
      const common = sections.filter(({ id }) => wanted.includes(id))
      const expected = wanted.filter((id) => common.some((section) => section.id === id))
      const moved = common.find(({ id }, index) => id !== expected[index])
      if (moved === undefined || common.length !== expected.length) continue
      yield {
        file,
        line: moved.line,
        column: 1,
        rule: 'section-order',
        lacks: { kind: 'section-order', id: version.fiche },
        message: `La section « ${moved.id} » n'est pas au même rang que dans fr.md.`,
        hint: `Suivez l'ordre de fr.md : ${expected.join(', ')}.`,
      }
    }
  },
})

/** Ids that the sections name, each once: one that names none, or names it twice, is reported elsewhere. */
function idsOf({ sections }: Version): string[] {
  return [...new Set(sections.filter(isNamed).map(({ id }) => id))]
}
