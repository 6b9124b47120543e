import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'

export const translationMissing = contentRule({
  id: 'translation-missing',
  title: 'Une fiche existe dans chaque langue',
  why: 'Ces lecteurs n’auraient que le français.',
  remedy: 'Lancez « npm run new -- translation NOM LANGUE ».',
  outcomes: { 'translation-missing': { severity: 'info' } },
  applies: 'text',
  good: [{}],
  bad: [{ files: { 'fiches/ame/en.md': null } }],
  *find(version, { library, filesOf }) {
    if (!isReference(version) || version.status !== 'published') return
    const present = filesOf
      .get(version.fiche)
      ?.filter(({ level }) => level === 'standard')
      .map(({ lang }) => lang)
    const missing = library.languages.filter(({ code }) => !present?.includes(code))
    if (missing.length === 0) return
    yield {
      file: version.file,
      line: 1,
      column: 1,
      message: `Cette fiche n'est pas traduite en : ${missing.map(({ code, name }) => `${name} (${code})`).join(', ')}.`,
      hint: `Pour commencer une traduction : « npm run new -- translation ${version.fiche} ${missing[0]?.code ?? 'en'} ».`,
    }
  },
})
