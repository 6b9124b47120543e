import { hasSpeech } from '../../facts/speech-of.ts'
import { contentRule } from '../rule.ts'

const languages = (code: string) =>
  `- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n- {code: ${code}, name: Autre, dir: ltr}\n`

/** A language says figures by rules of its own, by general ones that may be clumsy, or as French does. */
export const languageFigures = contentRule({
  id: 'language-figures',
  title: 'Une langue dit les chiffres à sa façon',
  why: 'Dits avec les règles d’une autre langue, un prix ou une durée se comprennent mal.',
  remedy: 'Ajoutez les règles de la langue, relues par une personne qui la parle.',
  outcomes: { 'language-figures': { severity: 'info' } },
  applies: 'library',
  good: [{ files: { 'languages.yaml': languages('es') } }, { files: { 'languages.yaml': languages('pt-BR') } }],
  bad: [{ files: { 'languages.yaml': languages('pl') } }, { files: { 'languages.yaml': languages('qaa') } }],
  *find({ library, fileAt }) {
    for (const { code, name } of library.languages) {
      if (hasSpeech(library.languageFiles, code)) continue
      const known = Intl.NumberFormat.supportedLocalesOf(code).length > 0
      const { file, line, column } = library.written.get(`language ${code}`) ?? {
        file: fileAt('languages.yaml'),
        line: 1,
        column: 1,
      }
      yield {
        file,
        line,
        column,
        message: `Personne n'a encore dit comment les chiffres se disent en ${name} (${code}) : ${known ? 'ils suivent les usages généraux de la langue, parfois maladroits dans une phrase' : 'ils sont dits comme en français'}.`,
        hint: `Écrivez « figures » dans languages/${code}.yaml, sur le modèle d'une langue voisine, et faites-le relire par une personne qui la parle.`,
      }
    }
  },
})
