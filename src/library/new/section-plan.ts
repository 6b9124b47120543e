/** A section that every fiche has unless it has no object, and what its writer must say there. */
export interface PlannedSection {
  readonly id: string
  /** French heading, to be reworded. */
  readonly title: string
  readonly task: string
}

/** The fixed sections of a fiche, in order; ids are shared by all languages and levels. */
export const sectionPlan: readonly PlannedSection[] = [
  { id: 'essentiel', title: "L'essentiel", task: 'la réponse courte, en deux à quatre phrases.' },
  { id: 'qui', title: 'Qui y a droit ?', task: 'qui a ce droit, et à quelles conditions.' },
  { id: 'quoi', title: 'Ce que vous recevez', task: 'ce que ce droit donne.' },
  { id: 'comment', title: 'Comment faire', task: 'les étapes, dans l’ordre, en liste numérotée.' },
  { id: 'papiers', title: 'Les papiers à donner', task: 'les papiers à préparer.' },
  { id: 'delais', title: 'Les délais', task: 'les délais, avec des faits.' },
  { id: 'cout', title: 'Ce que vous payez', task: 'ce qui est gratuit, ce qui reste à payer, avec des faits.' },
  { id: 'refus', title: 'Si on vous dit non', task: 'que faire en cas de refus, dans quel délai.' },
  {
    id: 'aide',
    title: 'Qui peut vous aider',
    task: 'qui aide, par téléphone et sur place, jamais par internet seulement.',
  },
  { id: 'textes', title: 'Les textes de loi', task: 'les articles de loi et les sources, avec leurs dates.' },
]
