import { isEasy } from '../../facts/level.ts'
import type { Version } from '../../library/fiche.ts'
import { headTexts } from '../head-texts.ts'
import { placeInText } from '../place.ts'
import { alsoIn, contentRule } from '../rule.ts'

const label =
  /\bFALC\b|facile à lire et à comprendre|logo européen|easy[- ]to[- ]read|leicht(?:e|er)? sprache|lectura fácil/iu
const claim =
  /(?:ce texte|cette (?:page|fiche|version)|ce document|nos (?:pages|fiches))\b[^.\n]{0,60}(?:\bFALC\b|facile à lire et à comprendre)/iu

const complaint = {
  message:
    'Ce texte se dit FALC (facile à lire et à comprendre) sans relecture enregistrée par les personnes concernées : ce serait une promesse fausse.',
  hint: 'Retirez ces mots. Le site montre lui-même l’état de la relecture, et le label quand « validation » est remplie.',
}

/** True while no group of readers has validated this very text. */
function isUnproved({ standing }: Version): boolean {
  return standing.kind !== 'falc' || standing.validation.state !== 'validated'
}

const wordsFor = ({ level }: Version) => (isEasy(level) ? label : claim)

export const falcClaim = contentRule({
  id: 'falc-claim',
  title: 'Un texte ne se dit pas FALC sans l’être',
  why: '« Facile à lire et à comprendre » promet une relecture par les personnes concernées. Sans elle, la promesse est fausse.',
  remedy: 'Retirez ces mots : le site montre lui-même l’état de la relecture.',
  outcomes: { 'falc-claim': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['text'],
  good: [{ text: 'Demandez un document en FALC.' }],
  bad: [
    { text: 'Cette page est en FALC.' },
    { file: 'fr.falc.md', text: 'Ce texte est facile à lire et à comprendre.' },
  ],
  *find(node, where) {
    const { version, section } = where
    const found = node.type === 'text' && isUnproved(version) ? wordsFor(version).exec(node.value) : null
    if (node.type === 'text' && found !== null)
      yield { file: section.file, ...placeInText(node, found.index, where), ...complaint }
  },
})

export const falcClaimInHead = alsoIn(falcClaim, {
  applies: 'text',
  good: [{}],
  bad: [{ file: 'fr.falc.md', head: { title: "L'AME en FALC" } }],
  *find(version) {
    if (!isUnproved(version)) return
    for (const { file, key, text, place } of headTexts(version)) {
      if (key !== 'reviewed' && wordsFor(version).test(text)) yield { file, ...place, ...complaint }
    }
  },
})
