import { judgeAll, legalState, legalStates, standingOf } from '../../evidence/standing.ts'
import { contentRule } from '../rule.ts'

const claim = new RegExp(String.raw`Accessibilité\s*:\s*(${legalStates.join('|')})`, 'u')

const saying = (menu: string) => ({
  files: {
    'pages/notre-site/fr.mdx': `---\ntitle: Notre site\nsummary: Un résumé.\nmenu: "${menu}"\n---\n\n## Titre <Partie id="titre" />\n\nUn texte.\n`,
  },
})

export const accessibilityClaim = contentRule({
  id: 'accessibility-claim',
  title: 'Une page ne se dit accessible que si un audit l’a jugé',
  why: '« Partiellement conforme » et « totalement conforme » sont des mots de la loi : il faut qu’une personne ait jugé chaque critère du RGAA. Sans cela, le site est « non conforme », si bien fait soit-il.',
  remedy:
    'Écrivez les mots que donnent les jugements de accessibility/judgements.yaml : tant qu’il reste un critère à juger, « Accessibilité : non conforme ».',
  outcomes: { 'accessibility-claim': { severity: 'error' } },
  applies: 'library',
  good: [{}, saying('Accessibilité : non conforme')],
  bad: [saying('Accessibilité : partiellement conforme'), saying('Accessibilité : totalement conforme')],
  *find({ library: { evidence, judgements, pages } }) {
    const claims = [...pages.values()].flatMap(({ borrowed, menu, summary, title, file, places }) =>
      Object.entries(borrowed ? {} : { menu, summary, title }).flatMap(([key, text]) => {
        const said = claim.exec(text)?.[1]
        return said === undefined ? [] : [{ said, at: { file, ...(places.get(key) ?? { line: 1, column: 1 }) } }]
      }),
    )
    if (claims.length === 0) return
    const state = legalState(standingOf(judgeAll(evidence, judgements)))
    for (const { said, at } of claims.filter((one) => one.said !== state)) {
      yield {
        ...at,
        message: `Cette page se dit « ${said} », mais les jugements notés donnent « ${state} » : ce serait une déclaration fausse.`,
        hint: `Écrivez « Accessibilité : ${state} ».`,
      }
    }
  },
})
