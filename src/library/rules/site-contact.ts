import { readingRule } from '../reading-rule.ts'

export const siteContact = readingRule({
  id: 'site-contact',
  title: 'Les contacts du site existent et répondent',
  why: 'Le numéro d’aide est au bas de chaque page.',
  remedy: 'Nommez un contact de contacts.yaml qui a un téléphone.',
  outcomes: {
    'contact-unknown': { severity: 'error' },
    'contact-mute': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'site.yaml': 'name: Exemple\nhelpline: sante-info-droit\n' } },
    {
      files: {
        'site.yaml': 'name: Exemple\nhelpline: muet\n',
        'contacts.yaml':
          '- {id: sante-info-droits, name: Santé Info Droits, phone: "01 53 62 40 30", confidence: sourced, source: Service-Public}\n- {id: muet, name: Muet, confidence: sourced, source: Essai}\n',
      },
    },
  ],
})
