/** Short paragraphs. */
import { falcRule } from '../rule.ts'
import { COGA, EVAM, MEASURED } from './support/references.ts'

/** Words from which a paragraph is a block of text. */
const WORDS = 60
/** Lines of their own give air: only more sentences than this make a block then. */
const SPREAD = 8

export const strParagraph = falcRule({
  id: 'str-paragraph',
  family: 'structure',
  title: 'Des paragraphes courts',
  criteria: ['1.13'],
  references: [EVAM, COGA, MEASURED],
  helps: ['non-native', 'dyslexia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-paragraph': { severity: 'warning' } },
  why: 'Un bloc de texte fait peur. On perd la ligne, et on abandonne.',
  remedy: 'Laissez une ligne vide toutes les 3 à 5 phrases, à chaque nouvelle idée.',
  good: [
    { text: 'Vous venez lundi.\nVous signez.\n\nLa caisse répond.\nVous lisez la lettre.' },
    { text: 'Une phrase.' },
  ],
  bad: [
    {
      text: 'Vous venez lundi avec votre carte. Vous donnez vos papiers au guichet. La personne du guichet regarde vos papiers avec vous. Elle garde une copie de chaque papier. Vous signez une feuille avec votre nom. Vous gardez une copie de la feuille. La caisse regarde votre demande avec vos papiers. La caisse vous envoie une lettre chez vous. Vous lisez la lettre. Vous appelez la caisse pour poser vos questions.',
      found: 'Vous venez lundi avec votre carte.',
    },
    { text: `Vous gardez ${'la carte et la lettre et '.repeat(16)}la copie.`, found: 'Vous gardez' },
  ],
  *check(text) {
    for (const block of text.blocks) {
      if (block.kind !== 'paragraph') continue
      const sentences = block.sentences.length
      const spread = sentences > 1 && block.lines.length >= sentences
      if (block.wordCount <= WORDS || (spread && sentences <= SPREAD)) continue
      yield {
        start: block.start,
        end: block.end,
        message: `Paragraphe de ${sentences} ${sentences > 1 ? 'phrases' : 'phrase'} et ${block.wordCount} mots : un bloc de texte fait peur.`,
      }
    }
  },
})
