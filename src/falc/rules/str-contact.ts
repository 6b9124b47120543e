/** Say who to ask. */
import { falcRule } from '../rule.ts'
import { COGA } from './support/references.ts'

/** Words from which a text must say who to ask. */
const LONG = 150
const CONTACT =
  /t[ée]l[ée]phone|appelez|écrivez|contactez|adresse|guichet|accueil|courriel|e-?mail|rendez-vous (?:à|au)/i
const PHONE = /(?:0|\+33 ?)\d(?:[ .\u00a0-]?\d{2}){4}|\b(?:3\d{3}|1[15]\d?|11[2-9])\b/

export const strContact = falcRule({
  id: 'str-contact',
  family: 'structure',
  title: 'Dire à qui demander de l’aide',
  criteria: [],
  references: [COGA],
  helps: ['aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'str-contact': { severity: 'info' } },
  why: 'Le lecteur qui n’a pas tout compris doit pouvoir parler à quelqu’un, sans internet.',
  remedy: 'Ajoutez un numéro de téléphone et un lieu où aller.',
  good: [
    { text: `Vous pouvez appeler le 01 23 45 67 89.\n${'Vous venez lundi avec vos papiers.\n'.repeat(30)}` },
    { text: 'Vous venez lundi.' },
  ],
  bad: [
    { text: 'Vous venez lundi avec vos papiers.\n'.repeat(30), found: 'Vous venez lundi avec vos papiers.' },
    {
      text: 'La caisse étudie votre demande avec soin.\n'.repeat(30),
      found: 'La caisse étudie votre demande avec soin.',
    },
  ],
  *check(text) {
    const last = text.sentences.at(-1)
    if (text.wordCount < LONG || last === undefined) return
    const found = text.sentences.some(
      (sentence) =>
        CONTACT.test(sentence.text) ||
        PHONE.test(sentence.text) ||
        sentence.tokens.some(
          (token) => token.kind === 'address' || (token.kind === 'reference' && token.target === 'contact'),
        ),
    )
    if (!found) yield { start: last.start, end: last.end, message: 'Le texte ne dit pas à qui demander de l’aide.' }
  },
})
