/** The active voice: who does it stands first. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, Token, WordToken } from '../text/falc-text.ts'
import { movingVerbs, stateVerbs } from './lists/passive-exceptions.ts'
import { quote } from './support/finding.ts'
import { EVAM, INCLUSION_EUROPE, MEASURED, RLS } from './support/references.ts'

/** Adverbs may stand between « être » and the participle. */
const REACH = 3
const REFLEXIVE = new Set(['me', 'te', 'se', "s'", "m'", "t'", 'nous', 'vous'])
const BETWEEN = new Set([
  'pas',
  'plus',
  'jamais',
  'bien',
  'mal',
  'déjà',
  'aussi',
  'souvent',
  'toujours',
  'encore',
  'donc',
  'tout',
  'toute',
  'tous',
  'toutes',
  'alors',
  'parfois',
  'même',
  'rien',
  'été',
  'également',
  'ensuite',
])
/** After « par », these name no agent: « par an », « par téléphone ». */
const NO_AGENT = new Set([
  'an',
  'mois',
  'semaine',
  'jour',
  'heure',
  'exemple',
  'téléphone',
  'courrier',
  'mail',
  'e-mail',
  'courriel',
  'internet',
  'lettre',
  'écrit',
  'écran',
  'personne',
  'rapport',
  'suite',
  'erreur',
  'ailleurs',
  'contre',
  'poste',
  'sms',
  'vidéo',
  'carte',
  'chèque',
  'virement',
  'fois',
  'ordre',
  'année',
  'jours',
  'minute',
  'avion',
  'train',
  'ici',
  'là',
  'tranche',
  'voie',
  'trimestre',
  'kilo',
  'euro',
  'hasard',
  'période',
  'périodes',
  'étape',
  'étapes',
  'séance',
  'groupe',
  'petit',
  'ligne',
  'défaut',
  'principe',
  'nature',
  'écrits',
  'tous',
  'endroits',
  'moments',
])

export const sentPassive = falcRule({
  id: 'sent-passive',
  family: 'sentences',
  title: 'Utiliser la voix active',
  criteria: ['7.3'],
  references: [RLS, INCLUSION_EUROPE, EVAM, MEASURED],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-passive': { severity: 'warning' } },
  why: 'Au passif, celui qui agit est à la fin de la phrase, ou absent. Le lecteur ne sait pas qui fait quoi.',
  remedy: 'Commencez par la personne ou le service qui agit : « La caisse paie l’aide ».',
  good: [
    { text: 'La caisse paie les soins.' },
    { text: 'Le bureau est fermé.', why: 'C’est un état, pas une action.' },
    { text: 'Vous êtes venu lundi.' },
    { text: 'Il s’est inscrit.' },
  ],
  bad: [
    { text: 'La demande est examinée par la caisse.', found: 'est examinée par' },
    { text: 'Votre dossier a été refusé.', found: 'a été refusé' },
    { text: 'La somme peut être versée en 2 fois.', found: 'être versée' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const word of sentence.words) {
        if (!isBe(word)) continue
        const found = passiveAt(text.source, sentence, word)
        if (found !== null) yield found
      }
    }
  },
})

function isBe(word: WordToken): boolean {
  const { form } = word
  return form.length < 9 && (form === 'été' ? true : word.info.lemmas.includes('être') && !word.info.only('noun'))
}

function passiveAt(source: string, sentence: Sentence, be: WordToken): Finding | null {
  const tokens = sentence.tokens
  if (be.form === 'été' && !followsHave(tokens, be.index)) return null
  const before = tokens[be.index - 1]
  if (be.elision === "s'" || be.elision === "m'" || be.elision === "t'") return null
  if (isReflexive(before, tokens[be.index - 2], be)) return null
  for (let at = be.index + 1; at <= be.index + REACH && at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.elision !== '') return null
    if (token.form === 'été') return null
    const skip = BETWEEN.has(token.form) || (token.form.endsWith('ment') && token.info.has('adverb'))
    if (skip) continue
    return token.info.has('past-participle') ? verdict(source, tokens, be, token) : null
  }
  return null
}

/** « vous vous êtes trompé », « elle se sont »: a pronoun of the same person right before. */
function isReflexive(before: Token | undefined, earlier: Token | undefined, be: WordToken): boolean {
  if (before?.kind !== 'word') return false
  if (before.lower === 'se') return true
  if (be.form === 'êtes' || be.form === 'sommes' || be.form === 'étiez' || be.form === 'étions')
    return REFLEXIVE.has(before.lower) && earlier?.kind === 'word' && earlier.lower === before.lower
  return before.lower === 'me' || before.lower === 'te'
}

function followsHave(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const token = tokens[back]
    if (token?.kind !== 'word') return false
    if (token.info.lemmas.includes('avoir')) return true
    if (!BETWEEN.has(token.form)) return false
  }
  return false
}

function verdict(source: string, tokens: readonly Token[], be: WordToken, participle: WordToken): Finding | null {
  const lemmas = participle.info.lemmas
  if (lemmas.some((lemma) => movingVerbs.has(lemma))) return null
  const agent = agentAfter(tokens, participle.index)
  const start = be.form === 'été' ? haveStart(tokens, be.index) : be.start
  if (agent !== null) {
    return {
      start,
      end: agent.end,
      message: `${quote(source.slice(start, agent.end))} : voix passive, celui qui agit arrive à la fin.`,
      hint: 'Commencez la phrase par ce qui suit « par ».',
    }
  }
  const state = be.form !== 'été' && (lemmas.some((lemma) => stateVerbs.has(lemma)) || participle.info.has('noun'))
  if (state) return null
  return {
    start,
    end: participle.end,
    message: `${quote(source.slice(start, participle.end))} : voix passive, on ne sait pas qui agit.`,
    hint: 'Dites qui fait l’action, puis le verbe : « la caisse paie ».',
  }
}

function haveStart(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]
    if (token?.kind === 'word' && token.info.lemmas.includes('avoir')) return token.start
  }
  return tokens[at]?.start ?? 0
}

/** The word « par » within the next words, when a person or a body follows it. */
function agentAfter(tokens: readonly Token[], from: number): Token | null {
  for (let at = from + 1; at <= from + 4 && at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (token.lower !== 'par') continue
    const next = tokens[at + 1]
    const after =
      next?.kind === 'word' &&
      ['le', 'la', 'les', 'un', 'une', 'ce', 'cette', 'votre', 'vos', 'son'].includes(next.lower)
        ? tokens[at + 2]
        : next
    const noun = after?.kind === 'word' ? after : null
    return noun === null || NO_AGENT.has(noun.form) || noun.info.only('infinitive') ? null : token
  }
  return null
}
