import { placeInText } from '../place.ts'
import { contentRule } from '../rule.ts'

const typed = /\{[^{}\n]{0,3}picto[^{}\n]*\}?|\{pic[a-zé]{0,10}\s*=[^{}\n]*\}?/u

export const pictureForm = contentRule({
  id: 'picture-form',
  title: 'L’image d’une ligne est bien écrite',
  why: 'Le lecteur verrait des accolades au milieu de la phrase, et pas d’image.',
  remedy: 'Écrivez « {picto=concept} » une seule fois, au bout d’une ligne.',
  outcomes: { 'picture-form': { severity: 'error' } },
  applies: 'node',
  types: ['text'],
  good: [
    { file: 'fr.falc.md', text: 'Prenez votre argent. {picto=argent}' },
    { file: 'fr.falc.md', text: '1. Prenez votre argent. {picto=argent}\n   Comptez.' },
  ],
  bad: [
    { text: 'Prenez {picto=argent} votre argent.' },
    { text: 'Prenez votre argent. {picto = argent}' },
    { text: '{picto=argent}' },
    { text: 'Prenez votre argent. {picto=argent}\nComptez votre argent. {picto=argent}' },
  ],
  *find(node, where) {
    if (node.type !== 'text') return
    const found = typed.exec(node.value)
    if (found === null) return
    yield {
      file: where.section.file,
      ...placeInText(node, found.index, where),
      message: `« ${found[0].slice(0, 60)} » n'est pas compris ici : le lecteur verrait des accolades, et pas d'image.`,
      hint: "Écrivez « {picto=concept} » au bout d'une étape, d'un papier, d'une condition ou d'un paragraphe : une seule fois par ligne de liste ou par paragraphe, jamais au milieu.",
    }
  },
})
