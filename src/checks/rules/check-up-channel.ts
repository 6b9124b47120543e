import { checkUpFiles } from '../../library/rules/support/sound-check-up.ts'
import { hasBraces } from '../../markdown/mentions.ts'
import { parseMarkdown } from '../../markdown/parse.ts'
import { checkUpLines } from '../data-lines.ts'
import { blockText } from '../figures/block-text.ts'
import { contentRule } from '../rule.ts'
import { channelFaults } from './number-channel.ts'

const numbers = ['phone', 'sms']
  .map(
    (unit) =>
      `- {id: line.${unit}, label: Ligne, value: "115", unit: ${unit}, valid_from: null, valid_to: null, revised: null, legal_ref: null, source: {publisher: P, title: T, url: null, consulted: 2026-01}, checked: null, confidence: sourced, note: null}\n`,
  )
  .join('')
const said = (next: string) => ({
  files: {
    ...checkUpFiles({ words: ['intro: Une question.', `intro: ${JSON.stringify(next)}`] }),
    'facts/numeros.yaml': numbers,
  },
})

/** The texts of check-ups too: a number reached in writing is never called. */
export const checkUpChannel = contentRule({
  id: 'check-up-channel',
  title: 'Une vérification dit d’appeler ou d’écrire, selon le numéro',
  why: 'Un numéro où l’on écrit sert à qui ne peut ni entendre ni parler : personne ne répondrait à un appel.',
  remedy: 'Dites « Appelez le » pour un téléphone, « Envoyez un SMS au » pour un SMS.',
  outcomes: { 'check-up-channel': { severity: 'error' } },
  applies: 'library',
  good: [said('Appelez le {{line.phone}}.\nEnvoyez un SMS au {{line.sms}}.')],
  bad: [said('Appelez le {{line.sms}}.'), said('Envoyez un SMS au {{line.phone}}.')],
  *find({ library }) {
    for (const { file, line, column, where, lang, text } of checkUpLines(library)) {
      if (!hasBraces(text)) continue
      for (const { message, hint } of channelFaults(blockText(parseMarkdown(text)), lang, library)) {
        yield { file, line, column, message: `Dans ${where} : ${message}`, hint }
      }
    }
  },
})
