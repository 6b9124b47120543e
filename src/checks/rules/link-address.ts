import { contentRule } from '../rule.ts'

const safe = new Set(['https', 'http', 'mailto', 'tel', 'sms'])

export const linkAddress = contentRule({
  id: 'link-unsafe',
  title: 'Un lien mène à une adresse sûre',
  why: 'Une adresse peut exécuter un programme, ou laisser d’autres voir ce que la personne lit.',
  remedy: 'Employez https://, mailto:, tel: ou fiche:.',
  outcomes: { 'link-unsafe': { severity: 'error' }, 'link-insecure': { severity: 'info' } },
  applies: 'text',
  pages: true,
  good: [{ text: '[le site](https://www.ameli.fr), [écrire](mailto:nom@exemple.fr)' }],
  bad: [
    { text: '[x](javascript:alert)' },
    { text: '[x](data:text/html,x)' },
    { text: '[x](http://exemple.fr)' },
    { text: '[x](//exemple.fr)' },
    { text: '[x][r]\n\n[r]: vbscript:x' },
  ],
  *find({ sections }) {
    for (const { file, references } of sections) {
      for (const { kind, target, line, column } of references) {
        if (kind !== 'link') continue
        const [, protocol] = /^([a-z][a-z0-9+.-]*):/i.exec(target.replace(/[\u0000-\u0020]/g, '')) ?? []
        if (protocol?.toLowerCase() === 'http') {
          yield {
            file,
            line,
            column,
            rule: 'link-insecure',
            message: `Le lien « ${target.slice(0, 80)} » n'est pas chiffré (http) : d'autres pourraient voir ou changer la page.`,
            hint: 'Essayez la même adresse avec https://',
          }
        } else if (target.startsWith('//') || (protocol !== undefined && !safe.has(protocol.toLowerCase()))) {
          yield {
            file,
            line,
            column,
            message: `L'adresse « ${target.slice(0, 60)} » n'est pas permise : elle pourrait exécuter un programme ou cacher sa destination.`,
            hint: 'Employez https://, mailto:, tel: ou fiche:.',
          }
        }
      }
    }
  },
})
