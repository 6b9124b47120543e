import { readingRule } from '../reading-rule.ts'
import { pageOf } from './support/page.ts'

export const pageProgram = readingRule({
  id: 'page-program',
  title: 'Une page est du texte, elle n’exécute rien',
  why: 'Un programme caché dans un texte pourrait suivre les lecteurs, et personne ne le relirait.',
  remedy: 'Retirez les accolades, les balises HTML, les lignes « import » et « export ».',
  outcomes: {
    import: { severity: 'error' },
    expression: { severity: 'error' },
    html: { severity: 'error' },
    script: { severity: 'error' },
  },
  applies: 'files',
  good: [pageOf('Du texte, et **rien** d’autre.')],
  bad: [
    pageOf("import { suivre } from 'ailleurs'"),
    pageOf('Nous sommes le {new Date()}.'),
    pageOf('Appelez <Contact id={numero} />.'),
    pageOf('{/* à revoir */}'),
    pageOf('<div>Un cadre</div>'),
    pageOf('<!-- à revoir -->'),
    pageOf('<script src="https://exemple.fr" />'),
  ],
})
