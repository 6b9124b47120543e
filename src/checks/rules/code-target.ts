import { nearest } from '../../library/nearest.ts'
import { contentRule } from '../rule.ts'
import { ledgerYaml } from '../sound-content.ts'

export const codeTarget = contentRule({
  id: 'code-target-gone',
  title: 'Un code court mène à une section qui existe',
  why: 'Les papiers qui portent ce code ne mèneraient nulle part.',
  remedy: 'Remettez l’identifiant d’avant, ou retirez le code avec sa raison (« retired »).',
  outcomes: { 'code-target-gone': { severity: 'error' } },
  applies: 'library',
  good: [
    {},
    {
      files: {
        'codes.yaml': ledgerYaml(['ame', 'ame#disparue']).replace(/("ame#disparue".*)\}/, '$1, retired: "fin"}'),
      },
    },
  ],
  bad: [
    { files: { 'codes.yaml': ledgerYaml(['ame', 'ame#disparue']) } },
    { files: { 'codes.yaml': ledgerYaml(['amee']) } },
    { files: { 'codes.yaml': ledgerYaml(['disparue#quoi']) } },
  ],
  *find({ library, ficheIds, sectionIds, references, fileAt }) {
    for (const { code, target, retired, line } of library.ledger.entries) {
      const [fiche = '', section] = target.split('#')
      const sections = sectionIds.get(fiche)
      const unreadable = ficheIds.has(fiche) && !references.has(fiche)
      if (retired !== null || unreadable || (section === undefined ? ficheIds.has(fiche) : sections?.has(section)))
        continue
      const near = nearest(target, [...ficheIds, ...[...(sections ?? [])].map((id) => `${fiche}#${id}`)])
      yield {
        file: fileAt('codes.yaml'),
        line,
        column: 1,
        lacks: ficheIds.has(fiche) ? { kind: 'section', id: target } : { kind: 'fiche', id: fiche },
        message: `Le code ${code} mène à « ${target} », qui n'existe plus : les papiers qui le portent ne mèneraient nulle part.`,
        hint: `${near === null ? 'Reprenez' : `Si « ${target} » a été renommé « ${near} », reprenez`} l'ancien nom ; sinon, ajoutez « , retired: "raison" » avant l'accolade.`,
      }
    }
  },
})
