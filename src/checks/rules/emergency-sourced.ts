import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

const number = (confidence: string) => ({
  'facts/essai.yaml': factYaml({ id: 'essai', unit: 'phone', value: '"18"', emergency: 'true', confidence }),
})
const contacts = (confidence: string) => ({
  'contacts.yaml': `- {id: sante-info-droits, name: Secours, phone: "18", confidence: ${confidence}, source: Service-Public}\n`,
})

/** To a frightened person, « 18 (à vérifier) » reads « perhaps not the number ». */
export const emergencySourced = contentRule({
  id: 'emergency-unsourced',
  title: 'Un numéro d’urgence a une source',
  why: 'Un numéro d’urgence faux fait perdre les minutes qui comptent.',
  remedy: 'Donnez la source du contact et « confidence: sourced », ou retirez-le des urgences.',
  outcomes: { 'emergency-unsourced': { severity: 'error' } },
  applies: 'library',
  good: [{ files: number('sourced-old') }, { files: contacts('sourced') }],
  bad: [{ files: number('unverified') }, { files: contacts('unverified') }],
  *find({ library, fileAt }) {
    for (const entry of [...library.facts.values()].flat()) {
      if (entry.emergency && entry.confidence === 'unverified')
        yield { file: entry.file, line: entry.line, column: 1, ...fault(`le fait « ${entry.id} »`) }
    }
    for (const { contact } of library.site.emergency) {
      if (contact.confidence === 'unverified')
        yield { file: fileAt('contacts.yaml'), line: contact.line, column: 1, ...fault(`le contact « ${contact.id} »`) }
    }
  },
})

function fault(what: string): { readonly message: string; readonly hint: string } {
  return {
    message: `Un numéro d'urgence n'est jamais montré avec un doute, or ${what} n'est pas vérifié : une personne en danger hésiterait.`,
    hint: 'Trouvez une source officielle, écrivez-la avec « confidence: sourced », ou retirez le numéro.',
  }
}
