import { readingRule } from '../reading-rule.ts'

const video = '{video: "https://exemple.fr/lsf", transcript: "https://exemple.fr/lsf-texte", captions: '

export const lsfCaptions = readingRule({
  id: 'lsf-captions',
  title: 'Une vidéo en langue des signes a des sous-titres',
  why: 'Sans sous-titres, une personne qui entend mal et ne signe pas ne peut pas suivre la vidéo.',
  remedy: 'Faites sous-titrer la vidéo, puis écrivez « captions: true ».',
  outcomes: {
    'lsf-captions': { severity: 'error' },
  },
  applies: 'files',
  good: [{ head: { lsf: `${video}true}` } }],
  bad: [{ head: { lsf: `${video}false}` } }],
})
