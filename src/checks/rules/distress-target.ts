import { didYouMean } from '../../library/nearest.ts'
import { contentRule } from '../rule.ts'

const situation = (fields: string) => ({
  files: { 'search/distress.yaml': `- id: essai\n  say: {fr: Appelez maintenant.}\n${fields}` },
})

/** Who a situation sends to exists, and can be called. */
export const distressTarget = contentRule({
  id: 'distress-target',
  title: 'Une situation de détresse mène à quelqu’un',
  why: 'Un numéro absent, faux ou qui ne répond pas laisse seule une personne en danger.',
  remedy: 'Nommez un contact qui existe, qui a un numéro, et dont la source est connue.',
  outcomes: {
    'distress-contact-unknown': { severity: 'error' },
    'distress-contact-silent': { severity: 'error' },
    'distress-contact-unverified': { severity: 'error' },
    'distress-fiche-unknown': { severity: 'error' },
    'distress-language-unknown': { severity: 'error' },
  },
  applies: 'library',
  good: [{}, situation('  contacts: [sante-info-droits]\n  fiches: [ame]\n')],
  bad: [
    situation('  contacts: [sante-info-droit]\n'),
    situation('  contacts: [sante-info-droits]\n  fiches: [amee]\n'),
    situation('  contacts: [sante-info-droits]\n  alone: {de: [Hilfe]}\n'),
    {
      files: {
        ...situation('  contacts: [doute]\n').files,
        'contacts.yaml': '- {id: doute, name: Doute, phone: "18", confidence: unverified, source: Essai}\n',
      },
    },
    {
      files: {
        ...situation('  contacts: [muet]\n').files,
        'contacts.yaml': '- {id: muet, name: Muet, confidence: sourced, source: Essai}\n',
      },
    },
  ],
  *find({ library, ficheIds }) {
    const codes = library.languages.map(({ code }) => code)
    for (const { contacts, fiches, phrases, alone, not, file, places } of library.distress) {
      const at = (path: string) => ({ file, ...(places.get(path) ?? { line: 1, column: 1 }) })
      for (const [index, id] of contacts.entries()) {
        const contact = library.contacts.get(id)
        if (!contact) {
          yield {
            ...at(`contacts.${index}`),
            rule: 'distress-contact-unknown',
            lacks: { kind: 'contact', id },
            message: `Le contact « ${id.slice(0, 80)} » n'existe pas : une personne en danger n'aurait pas ce numéro.`,
            hint: didYouMean(id, library.contacts.keys(), 'Corrigez le nom, ou ajoutez-le dans contacts.yaml.'),
          }
        } else if (contact.phone === null && contact.sms === null) {
          yield {
            ...at(`contacts.${index}`),
            rule: 'distress-contact-silent',
            message: `Le contact « ${id} » n'a ni téléphone ni SMS : on ne peut pas l'appeler à l'aide.`,
            hint: 'Choisissez un contact qui a un numéro, ou ajoutez son numéro dans contacts.yaml.',
          }
        } else if (index === 0 && contact.confidence === 'unverified') {
          yield {
            ...at('contacts.0'),
            rule: 'distress-contact-unverified',
            message: `Le premier numéro à appeler, « ${id} », n'est pas vérifié : une personne en danger hésiterait.`,
            hint: 'Mettez d’abord un contact qui a une source, ou trouvez-en une et écrivez « confidence: sourced ».',
          }
        }
      }
      for (const [index, id] of fiches.entries()) {
        if (ficheIds.has(id)) continue
        yield {
          ...at(`fiches.${index}`),
          rule: 'distress-fiche-unknown',
          lacks: { kind: 'fiche', id },
          message: `La fiche « ${id.slice(0, 80)} » n'existe pas : elle ne serait pas proposée après le numéro.`,
          hint: didYouMean(id, ficheIds, 'Corrigez le nom de la fiche, ou retirez-la de la liste.'),
        }
      }
      for (const [kind, list] of Object.entries({ phrases, alone, not })) {
        for (const lang of Object.keys(list)) {
          if (codes.includes(lang)) continue
          yield {
            ...at(`${kind}.${lang}.0`),
            rule: 'distress-language-unknown',
            lacks: { kind: 'language', id: lang },
            message: `La langue « ${lang} » n'a pas de fichier dans languages : ces phrases seraient comparées à une langue que le site n'a pas.`,
            hint: didYouMean(lang, codes, 'Corrigez le code de la langue, ou ajoutez-la dans languages.'),
          }
        }
      }
    }
  },
})
