import type { FactOnDay, Unit } from '../../facts/fact.ts'
import type { Version } from '../../library/fiche.ts'
import type { Context } from '../context.ts'
import { referencesIn } from '../context.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

const text = 'Voici : {{essai}}.'
const files = (fields: Readonly<Record<string, string>>) => ({
  'facts/essai.yaml': factYaml({ id: 'essai', ...fields }),
})
const seen = (date: string) => ({
  source: `{publisher: Assurance Maladie, title: Page, url: null, consulted: "${date}"}`,
})
const number = { unit: 'phone', value: '"36 46"' }

/** A figure on which a right depends, last seen true too long ago: a release is refused. */
export const factToRecheck = contentRule({
  id: 'fact-to-recheck',
  title: 'Un chiffre dont un droit dépend est revu à temps',
  why: 'Un chiffre vu vrai il y a trop longtemps a pu changer sans bruit.',
  remedy: 'Relisez sa source, puis écrivez « seen: » avec la date, ou la nouvelle valeur.',
  outcomes: { 'fact-to-recheck': { severity: 'warning', strict: 'error' } },
  applies: 'text',
  pages: true,
  good: [
    { text, files: files({ unit: 'EUR', ...seen('2026-05-22') }) },
    { text, files: files({ unit: 'EUR', ...seen('2024-01'), valid_to: '2026-12-31' }) },
    { text, files: files({ unit: 'months', legal_ref: 'CSS art. L1', ...seen('2024-11-22') }) },
  ],
  bad: [
    { text, files: files({ unit: 'EUR', ...seen('2026-05-21') }) },
    { text, files: files({ unit: 'months', legal_ref: 'CSS art. L1', ...seen('2024-11-21') }) },
    { text, files: files({ unit: 'EUR', revised: 'chaque 1er avril', ...seen('2026-03-31') }) },
  ],
  *find(version, context) {
    yield* staleIn(version, context, (unit) => !isAside(unit))
  },
})

/** A number or opening hours seen too long ago: told, never a reason to refuse a release. */
export const numberToRecheck = contentRule({
  id: 'number-to-recheck',
  title: 'Un numéro ou un horaire est revu à temps',
  why: 'Les services changent de numéro sans l’annoncer.',
  remedy: 'Appelez, ou relisez la page officielle, puis écrivez « seen: » avec la date.',
  outcomes: { 'number-to-recheck': { severity: 'warning' } },
  applies: 'text',
  pages: true,
  good: [{ text, files: files({ ...number, ...seen('2025-11-22') }) }],
  bad: [
    { text, files: files({ ...number, ...seen('2025-11-21') }) },
    ...['sms', 'email', 'url', 'text'].map((unit) => ({
      text,
      files: files({ ...number, unit, ...seen('2020-01-01') }),
    })),
  ],
  *find(version, context) {
    yield* staleIn(version, context, isAside)
  },
})

function isAside(unit: Unit): boolean {
  return unit === 'phone' || unit === 'sms' || unit === 'email' || unit === 'url' || unit === 'text'
}

function* staleIn(version: Version, { factStates }: Context, concerns: (unit: Unit) => boolean): Iterable<Finding> {
  for (const { file, target, line, column } of referencesIn(version, 'fact')) {
    const state = factStates.get(target)
    if (state?.state !== 'to-recheck' || !concerns(state.entry.unit)) continue
    yield { file, line, column, lacks: { kind: 'value-today', id: target }, ...explain(target, state) }
  }
}

function explain(
  id: string,
  { entry, seen: last }: Extract<FactOnDay, { state: 'to-recheck' }>,
): Pick<Finding, 'message' | 'hint'> {
  return {
    message:
      last === null
        ? `Rien ne dit quand le fait « ${id} » a été vu vrai : la page le montre avec la mention « à vérifier ».`
        : `Le fait « ${id} » a été vu vrai pour la dernière fois en ${last} : c'est trop ancien, et la page le dit.`,
    hint: `Relisez sa source, puis écrivez « seen: » avec la date, ou donnez la nouvelle valeur (${entry.file}:${entry.line}).`,
  }
}
