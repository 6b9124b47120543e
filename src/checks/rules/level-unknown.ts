import { isEasy, standard } from '../../facts/level.ts'
import { didYouMean } from '../../library/nearest.ts'
import { questionsYaml } from '../questions/example.ts'
import { contentRule } from '../rule.ts'

const text = '---\ntitle: AME\n---\n'

/** A simplified text is of a level that `levels/` describes, in a language that has it. */
export const levelUnknown = contentRule({
  id: 'level-unknown',
  title: 'Un niveau de lecture est décrit dans levels/',
  why: 'Un texte d’un niveau inconnu ne serait montré nulle part, et rien ne dirait comment le relire.',
  remedy: 'Renommez le fichier, ou décrivez le niveau dans levels/, avec ses langues.',
  outcomes: { 'level-unknown': { severity: 'error' } },
  applies: 'library',
  good: [{}, { files: { 'levels/easy.yaml': 'languages: [en]\nname: Easy English\nchecker: null\n' } }],
  bad: [
    { files: { 'fiches/ame/fr.flac.md': text } },
    { files: { 'fiches/ame/en.falc.md': text } },
    { files: { 'levels/falc.yaml': null } },
    {
      files: {
        'questions/ame.yaml': questionsYaml({
          readings:
            '[{on: 2026-11-20, level: facile, lang: fr, result: "no", note: Elle cherchait une durée., hash: 0123456789ab}]',
        }),
      },
    },
  ],
  *find({ library: { levels, ficheFiles, pages, questions } }) {
    const files = [...ficheFiles, ...pages.values()]
    for (const { lang, level, file } of files) {
      if (!isEasy(level)) continue
      const known = levels.get(level)
      if (known?.languages.includes(lang) === true) continue
      yield known === undefined
        ? {
            file,
            line: 1,
            column: 1,
            lacks: { kind: 'level', id: level },
            message: `Le niveau de lecture « ${level.slice(0, 60)} » n'est pas décrit dans levels/ : ce texte ne serait montré nulle part.`,
            hint: didYouMean(level, levels.keys(), `Renommez le fichier, ou créez levels/${level.slice(0, 60)}.yaml.`),
          }
        : {
            file,
            line: 1,
            column: 1,
            message: `Le niveau « ${level} » n'est pas prévu pour la langue « ${lang} » (${known.file}) : rien ne dit comment ce texte doit être relu.`,
            hint: `Ajoutez « ${lang} » à ses « languages », ou renommez le fichier.`,
          }
    }
    for (const { file, line, id, readings } of [...questions.values()].flat())
      for (const { level } of readings) {
        if (!isEasy(level) || levels.has(level)) continue
        yield {
          file,
          line,
          column: 1,
          lacks: { kind: 'level', id: level },
          message: `Une lecture de la question « ${id} » est au niveau « ${level.slice(0, 60)} », qui n'est pas décrit dans levels/ : on ne sait pas quel texte a été lu.`,
          hint: didYouMean(level, [standard, ...levels.keys()], 'Corrigez le niveau de la lecture.'),
        }
      }
  },
})
