import { sayPhone } from '../facts/phone.ts'
import type { FoundHelp } from './answer.ts'
import type { DistressShown } from './distress/list.ts'
import type { Quality } from './evaluate.ts'
import type { FullAnswer } from './open-on-disk.ts'
import type { ResultObject } from './result-object.ts'

/** Whom to call now, in French: what a person in distress needs before any page. */
export function callLines(situations: readonly DistressShown[]): string {
  return situations
    .map(({ say, contacts }) => {
      const calls = contacts.map(({ name, phone, sms, unverified }) => {
        const ways = [
          ...(phone === null ? [] : [`appeler le ${sayPhone(phone)}`]),
          ...(sms === null ? [] : [`SMS au ${sayPhone(sms)}`]),
        ]
        return `   ${name.text} : ${ways.join(', ')}${unverified ? ' (numéro à vérifier)' : ''}\n`
      })
      return `! ${say.text.replaceAll('\n', ' ')}\n${calls.join('')}`
    })
    .join('')
}

/** An answer for a person to read, in French. */
export function answerLines(answer: FullAnswer, results: readonly ResultObject[]): string {
  const { distress, found, mended, unknown, nearest, wrongCode } = answer
  const beside = found.filter((each): each is FoundHelp => each.kind !== 'fiche')
  const lines = [
    ...(wrongCode ? [`Ce code est faux ou n'ouvre aucune page de cette langue.\n`] : []),
    ...(mended.length > 0
      ? [`Lu autrement : ${mended.map(({ typed, meant }) => `${typed} → ${meant}`).join(', ')}\n`]
      : []),
    ...(unknown.length > 0 ? [`Mots que le site n'a pas : ${unknown.join(', ')}\n`] : []),
    ...results.map(({ title, url, code, section, score }, index) => {
      const best = section ? `   ${section.title} : ${section.url}\n` : ''
      return `${index + 1}. ${title}${code === null ? '' : ` (code ${code})`}  [${score}]\n   ${url}\n${best}`
    }),
    ...beside.map(
      ({ help, title }) =>
        `+ ${kinds[help.kind]} : ${title}${help.kind === 'contact' ? ` : ${[help.phone, help.sms].filter(Boolean).join(', ')}` : ''}\n`,
    ),
    ...(found.length === 0 && !wrongCode ? ['Aucune page sur cette question.\n'] : []),
    ...(nearest.length > 0 ? [`Sujets les plus proches : ${nearest.join(', ')}\n`] : []),
  ]
  return callLines(distress) + lines.join('')
}

const kinds = { letter: 'Lettre', 'check-up': 'Vérification', word: 'Mot expliqué', contact: 'Contact' } as const

/** A table of quality, one line for each group. */
export function qualityTable(rows: readonly Quality[]): string {
  const wide = Math.max(8, ...rows.map(({ group }) => group.length))
  const line = (group: string, ...cells: readonly string[]) =>
    `${group.padEnd(wide)}${cells.map((cell) => cell.padStart(12)).join('')}\n`
  return [
    line('groupe', 'questions', 'MRR@10', 'succès@3'),
    ...rows.map(({ group, questions, meanReciprocalRank, successAt3 }) =>
      line(group, String(questions), meanReciprocalRank.toFixed(3), successAt3.toFixed(3)),
    ),
  ].join('')
}
