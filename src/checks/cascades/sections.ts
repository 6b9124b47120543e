import type { Version } from '../../library/fiche.ts'
import { nearest } from '../../library/nearest.ts'
import type { Lack, Problem, Severity } from '../../problem.ts'
import type { Context } from '../context.ts'
import { count, somePlaces } from './words.ts'

const ficheOf = (id: string): string => id.split('#')[0] ?? id
const sectionOf = (id: string): string => id.split('#')[1] ?? ''

/** A section that the French no longer has, and that other texts, links and codes name. */
export function lostSection(
  group: readonly Problem[],
  { id }: Lack,
  severity: Severity,
  { references }: Context,
  groups: Map<string, Problem[]>,
): Problem | null {
  const french = references.get(ficheOf(id))
  if (french === undefined) return null
  const elsewhere = ({ id: section }: { readonly id: string }) => `section-elsewhere ${french.fiche}#${section}`
  const fresh = french.sections.filter((section) => groups.has(elsewhere(section)))
  const renamed =
    fresh.find(
      (section) =>
        section.id ===
        nearest(
          sectionOf(id),
          fresh.map((one) => one.id),
        ),
    ) ?? (fresh.length === 1 ? fresh[0] : undefined)
  if (renamed !== undefined) groups.delete(elsewhere(renamed))
  const naming = `${count(group.length, 'passage la nomme', 'passages la nomment')} : ${somePlaces(group)}.`
  return {
    file: french.file,
    line: renamed?.line ?? 1,
    column: 1,
    rule: 'section-missing',
    severity,
    message: `La section « ${sectionOf(id)} » n'est pas dans ce texte, et ${naming}`,
    hint:
      renamed === undefined
        ? `Remettez-la, ou corrigez ces passages.`
        : `Si elle s'appelle maintenant « ${renamed.id} », reprenez l'ancien identifiant : il ne change jamais. Sinon, corrigez ces passages.`,
  }
}

/** A section that no longer says what many questions of readers ask of it. */
export function lostAnswers(
  group: readonly Problem[],
  { rule, hint }: Problem,
  id: string,
  severity: Severity,
  { texts }: Context,
): Problem | null {
  const section = texts.flatMap(({ sections }) => sections).find((one) => `${one.file}#${one.id}` === id)
  if (section === undefined) return null
  return {
    file: section.file,
    line: section.line,
    column: 1,
    rule,
    severity,
    hint,
    message: `La section « ${section.id} » ne dit pas ce que ${count(group.length, 'passage', 'passages')} du fichier de questions lui demandent : ${somePlaces(group)}.`,
  }
}

/** A section of the French that several other texts of the fiche have not. */
export function sectionElsewhere(
  group: readonly Problem[],
  { id }: Lack,
  severity: Severity,
  { references }: Context,
): Problem | null {
  const french = references.get(ficheOf(id))
  if (french === undefined) return null
  return {
    file: french.file,
    line: lineOf(french, sectionOf(id)),
    column: 1,
    rule: 'section-missing',
    severity,
    message: `La section « ${sectionOf(id)} » manque dans ${count(group.length, 'autre texte', 'autres textes')} de la fiche : ${somePlaces(group)}.`,
    hint: `Ajoutez « ## … {#${sectionOf(id)}} » à chacun. Si elle a changé de nom, reprenez l'ancien : un identifiant ne change jamais.`,
  }
}

/** Sections of the French that several other texts of the fiche have in another order. */
export function otherOrder(
  group: readonly Problem[],
  { id }: Lack,
  severity: Severity,
  { references }: Context,
): Problem | null {
  const french = references.get(id)
  if (french === undefined) return null
  return {
    file: french.file,
    line: french.sections[0]?.line ?? 1,
    column: 1,
    rule: 'section-order',
    severity,
    message: `${count(group.length, "autre texte n'a pas ses", "autres textes n'ont pas leurs")} sections dans cet ordre : ${somePlaces(group)}.`,
    hint: "Remettez l'ordre d'avant, ou suivez celui-ci dans chaque texte.",
  }
}

function lineOf({ sections }: Version, id: string): number {
  return sections.find((section) => section.id === id)?.line ?? 1
}
