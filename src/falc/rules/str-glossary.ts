/** A long text explains its hard words together as well. */
import { falcRule } from '../rule.ts'
import { EVAM } from './support/references.ts'

/** Words from which a glossary helps. */
const LONG = 600
const GLOSSARY = /glossaire|mots difficiles|mots compliqués|lexique|dictionnaire|explication des mots|que veulent dire/i
const MARKER = /veut dire|veulent dire|c[’']est-à-dire|s[’']appelle/i
/** Explanations in the text that do the work of a glossary. */
const ENOUGH = 3

export const strGlossary = falcRule({
  id: 'str-glossary',
  family: 'structure',
  title: 'Un glossaire pour un long texte',
  criteria: ['6.7', '6.10'],
  references: [EVAM],
  helps: ['non-native', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-glossary': { severity: 'info' } },
  why: 'Dans un long texte, le lecteur oublie une explication lue plus haut et ne la retrouve pas.',
  remedy:
    'Ajoutez une partie « Les mots difficiles » à la fin, ou expliquez chaque mot difficile sur place, plusieurs fois.',
  good: [
    {
      text:
        `Vous venez lundi avec vos papiers.\n`.repeat(110) +
        '\n## Les mots difficiles\n\nUne curatelle est une protection.',
    },
    { text: 'Vous venez lundi.' },
  ],
  bad: [
    { text: 'Vous venez lundi avec vos papiers.\n'.repeat(110), found: 'Vous venez lundi avec vos papiers.' },
    {
      text: 'La caisse étudie votre demande avec soin.\n'.repeat(100),
      found: 'La caisse étudie votre demande avec soin.',
    },
  ],
  *check(text) {
    const last = text.sentences.at(-1)
    if (text.wordCount <= LONG || last === undefined) return
    if (text.sections.some((section) => section.heading?.sentences.some((sentence) => GLOSSARY.test(sentence.text))))
      return
    let markers = 0
    for (const sentence of text.sentences) {
      if (
        MARKER.test(sentence.text.slice(0, 300)) ||
        sentence.tokens.some((token) => token.kind === 'reference' && token.target === 'term')
      )
        markers++
      if (markers >= ENOUGH) return
    }
    yield { start: last.start, end: last.end, message: `Texte de ${text.wordCount} mots sans liste de mots expliqués.` }
  },
})
