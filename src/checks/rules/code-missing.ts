import { missingTargets } from '../../codes/targets.ts'
import { codedParts } from '../../library/coded-parts.ts'
import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'
import { ledgerYaml, soundTargets } from '../sound-content.ts'
import { diagramText } from '../sound-diagram.ts'

export const codeMissing = contentRule({
  id: 'code-missing',
  title: 'Une fiche publiée a ses codes courts',
  why: 'Sur papier, ou au téléphone, un code court est la seule adresse que l’on peut donner.',
  remedy: 'Lancez « npm run codes ».',
  outcomes: { 'code-missing': { severity: 'warning' } },
  applies: 'text',
  good: [{}, { text: diagramText({}), files: { 'codes.yaml': ledgerYaml([...soundTargets, 'ame#essai']) } }],
  bad: [{ files: { 'codes.yaml': ledgerYaml(['ame']) } }, { text: diagramText({}) }],
  *find(version, { library }) {
    if (!isReference(version) || version.status !== 'published') return
    const missing = missingTargets([codedParts(version)], library.codes)
    if (missing.length === 0) return
    yield {
      file: version.file,
      line: 1,
      column: 1,
      lacks: { kind: 'code', id: version.fiche },
      message: `Il manque ${missing.length} code${missing.length > 1 ? 's' : ''} court${missing.length > 1 ? 's' : ''} à cette fiche : sur papier, on ne pourrait pas donner son adresse.`,
      hint: 'Lancez « npm run codes ».',
    }
  },
})
