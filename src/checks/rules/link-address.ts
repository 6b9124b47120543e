import { contentRule } from '../rule.ts'

const safe = new Set(['https', 'http', 'mailto', 'tel', 'sms'])
/** One recipient, and no header: `?bcc=` would send a copy that nobody sees. */
const mail = /^mailto:[^\s?&,;%@]+@[^\s?&,;%@]+\.[a-z]{2,}$/iu
const phone = /^(?:tel|sms):\+?\d{2,15}$/iu

export const linkAddress = contentRule({
  id: 'link-unsafe',
  title: 'Un lien mène à une adresse sûre',
  why: 'Une adresse peut exécuter un programme, ou laisser d’autres voir ce que la personne lit.',
  remedy: 'Employez https://, mailto:, tel: ou fiche:.',
  outcomes: {
    'link-unsafe': { severity: 'error' },
    'link-insecure': { severity: 'warning' },
    'link-mail': { severity: 'error' },
    'link-phone': { severity: 'error' },
  },
  applies: 'text',
  pages: true,
  good: [
    { text: '[le site](https://www.ameli.fr), [écrire](mailto:nom@exemple.fr)' },
    { text: '[appeler](tel:+33123456789), [appeler](tel:3646), [un SMS](sms:114)' },
  ],
  bad: [
    { text: '[x](javascript:alert)' },
    { text: '[x](data:text/html,x)' },
    { text: '[x](http://exemple.fr)' },
    { text: '[écrire](mailto:nom@exemple.fr?bcc=autre@exemple.fr)' },
    { text: '[écrire](mailto:nom)' },
    { text: '[appeler](tel:01.23.45.67.89)' },
    { text: '[x](//exemple.fr)' },
    { text: '[x][r]\n\n[r]: vbscript:x' },
  ],
  *find({ sections }) {
    for (const { file, references } of sections) {
      for (const { kind, target, line, column } of references) {
        if (kind !== 'link') continue
        const [, protocol] = /^([a-z][a-z0-9+.-]*):/i.exec(target.replace(/[\u0000-\u0020]/g, '')) ?? []
        const scheme = protocol?.toLowerCase()
        if (scheme === 'mailto' && !mail.test(target)) {
          yield {
            file,
            line,
            column,
            rule: 'link-mail',
            message: `L'adresse « ${target.slice(0, 80)} » n'est pas celle d'un destinataire, seule : une copie cachée ou un texte peut s'y ajouter.`,
            hint: 'Gardez seulement mailto:nom@exemple.fr.',
          }
        } else if ((scheme === 'tel' || scheme === 'sms') && !phone.test(target)) {
          yield {
            file,
            line,
            column,
            rule: 'link-phone',
            message: `« ${target.slice(0, 40)} » n'est pas un numéro qu'un téléphone compose.`,
            hint: 'Écrivez les chiffres seuls, avec + devant un indicatif : tel:+33123456789, tel:3646.',
          }
        } else if (scheme === 'http') {
          yield {
            file,
            line,
            column,
            rule: 'link-insecure',
            message: `Le lien « ${target.slice(0, 80)} » n'est pas chiffré (http) : d'autres pourraient voir ou changer la page.`,
            hint: 'Essayez la même adresse avec https://',
          }
        } else if (target.startsWith('//') || (scheme !== undefined && !safe.has(scheme))) {
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
