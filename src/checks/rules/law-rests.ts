import { didYouMean } from '../../library/nearest.ts'
import { contentRule } from '../rule.ts'
import { lawFiles } from '../sound-content.ts'

export const lawRests = contentRule({
  id: 'law-unknown',
  title: 'Un article nommé existe dans law/',
  why: 'Le lecteur ne saurait pas quelle loi le dit, et personne ne serait prévenu quand elle change.',
  remedy: 'Corrigez le numéro, ou commencez l’entrée de l’article.',
  outcomes: { 'law-unknown': { severity: 'error' }, 'law-section-unknown': { severity: 'error' } },
  applies: 'text',
  good: [{ head: { law: '{quoi: [csp.L1110-3]}' }, files: lawFiles }],
  bad: [
    { head: { law: '{quoi: [csp.L1110-33]}' }, files: lawFiles },
    { head: { law: '{quoii: [csp.L1110-3]}' }, files: lawFiles },
  ],
  *find({ fiche, file, restsOn, sections }, { library: { law } }) {
    const ids = sections.map(({ id }) => id)
    for (const { section, article, line, column } of restsOn) {
      if (!ids.includes(section)) {
        yield {
          file,
          line,
          column,
          rule: 'law-section-unknown',
          lacks: { kind: 'section', id: `${fiche}#${section}` },
          message:
            `« law » nomme la section « ${section.slice(0, 60)} », qui n'existe pas dans cette fiche : personne ` +
            `ne serait prévenu quand la loi change.`,
          hint: didYouMean(section, ids, `Sections de cette fiche : ${ids.slice(0, 20).join(', ')}.`),
        }
      }
      if (law.has(article)) continue
      yield {
        file,
        line,
        column,
        lacks: { kind: 'law', id: article },
        message:
          `L'article « ${article.slice(0, 60)} » n'existe pas dans law/ : la section « ${section} » reposerait ` +
          `sur un texte que personne n'a lu.`,
        hint: didYouMean(
          article,
          law.keys(),
          `Corrigez-le, ou commencez son entrée : npm run new -- law ${article.slice(0, 60)} --source DOSSIER.`,
        ),
      }
    }
  },
})
