import { safeCode, safeLink, safeWords } from '../../hosts/safe-markdown.ts'
import type { Problem } from '../../problem.ts'
import type { Approver, Change, FactChange, FollowerChange, HelpChange, PageToLookAt } from '../change.ts'
import { textInWords } from './texts.ts'

/** Each figure that changes, before and after, and where it is read. */
export function factLines(facts: readonly FactChange[]): string[] {
  return facts.map(({ fact, label, before, after, shownIn }) => {
    const places = shownIn.map((text) => `${textInWords(text)} (${text.sections.map(safeWords).join(', ')})`)
    const was = before === null ? 'nouveau' : safeWords(before)
    const is = after === null ? 'retiré' : `**${safeWords(after)}**`
    return `- ${safeWords(label)} (${safeCode(fact)}) : ${was} → ${is}. ${places.length === 0 ? 'Aucune page ne le montre.' : `Pages : ${places.join(' ; ')}.`}`
  })
}

const kinds: Readonly<Record<HelpChange['kind'], string>> = {
  contact: 'Contact',
  term: 'Mot expliqué',
  law: 'Article de loi',
  letter: 'Lettre',
  'check-up': 'Vérification',
}
const changes = { added: 'ajouté', removed: 'retiré', reworded: 'changé' } as const

/** What else several texts show. */
export function helpLines(helps: readonly HelpChange[]): string[] {
  return helps.map(
    ({ kind, id, change, fiches }) =>
      `- ${kinds[kind]} ${safeCode(id)} : ${changes[change]}.${fiches.length === 0 ? '' : ` Fiches : ${fiches.map(safeWords).join(', ')}.`}`,
  )
}

/** The texts that a change leaves behind the French, with the command that says that they follow again. */
export function followerLines(followers: readonly FollowerChange[]): string[] {
  return followers.flatMap((text) => [
    ...(text.leftBehind.length === 0
      ? []
      : [
          `- ${textInWords(text)} passe en retard : ${text.leftBehind.map(safeWords).join(', ')}. Reprenez ces sections, puis ${safeCode(`npm run translations -- accept ${text.fiche} ${text.text} ${text.leftBehind.join(' ')}`)}`,
        ]),
    ...(text.caughtUp.length === 0
      ? []
      : [`- ${textInWords(text)} est de nouveau à jour : ${text.caughtUp.map(safeWords).join(', ')}.`]),
  ])
}

/** How easy each simplified text was and is. */
export function scoreLines(scores: Change['scores']): string[] {
  return scores.map(({ file, before, after, ready, wasReady }) => {
    const score = before === null ? `nouveau texte, ${after} sur 100` : `${before} → ${after} sur 100`
    const lost = wasReady === true && !ready ? ' **N’est plus prêt pour le groupe de relecture.**' : ''
    return `- ${safeCode(file)} : ${score}. ${ready ? 'Aucun obstacle connu.' : 'Des obstacles restent.'}${lost}`
  })
}

/** Problems that the change brings, errors first. */
export function problemLines(problems: readonly Problem[]): string[] {
  const names = { error: 'erreur', warning: 'avertissement', info: 'information' } as const
  const order = Object.keys(names)
  return problems
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
    .map(
      ({ file, line, rule, severity, message, hint }) =>
        `- ${names[severity]} ${safeCode(`${file}:${line}`)} \\[${safeWords(rule)}\\] ${safeWords(message)} → ${safeWords(hint)}`,
    )
}

/**
 * Pages to open.
 *
 * @param preview address of the site built with the change, without a last slash; null when there is none.
 */
export function lookLines(pages: readonly PageToLookAt[], preview: string | null): string[] {
  const why = {
    text: 'texte changé',
    behind: 'dit au lecteur qu’il est en retard',
    figure: 'chiffre changé',
    help: 'aide changée',
  } as const
  return pages.map(
    ({ address, why: reason }) =>
      `- ${preview === null ? safeCode(address) : safeLink(address, `${preview}${address}`)} : ${why[reason]}`,
  )
}

/** Who must approve, with the accounts that the host calls. */
export function approverLines(owners: readonly Approver[]): string[] {
  return owners.map(({ owner, accounts, fiches }) => {
    const who = owner === null ? 'Personne n’est responsable' : safeWords(owner)
    const named = accounts.length === 0 ? '' : ` (${accounts.map(safeCode).join(', ')})`
    return `- ${who}${named} : ${fiches.map(safeWords).join(', ')}.`
  })
}
