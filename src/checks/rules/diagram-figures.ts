import type { FactOnDay } from '../../facts/fact.ts'
import { numberOf, shareOf } from '../../markdown/diagram/diagram-facts.ts'
import type { DiagramCell, DiagramNode } from '../../markdown/diagram/diagram-node.ts'
import { factIdsIn } from '../../markdown/diagram/diagram-node.ts'
import { OBJECT } from '../../markdown/mentions.ts'
import type { Context } from '../context.ts'
import { findFigures } from '../figures/find-figures.ts'
import { startOf } from '../place.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'
import { diagramText } from '../sound-diagram.ts'

type Outcome = 'diagram-digit' | 'diagram-unverified' | 'diagram-unit' | 'diagram-order' | 'diagram-sum'

const euros = (id: string, value: number, more: Readonly<Record<string, string>> = {}) =>
  factYaml({ id, value: String(value), unit: 'EUR', ...more })
const facts = (...texts: readonly string[]) => ({ 'facts/essai.yaml': texts.join('') })
const shared = (part: number) => ({
  text: diagramText({
    kind: 'partage',
    rows: ['argent | Le prix | total {{prix}}', 'argent | La caisse | {{part}}', 'argent | Vous | reste'],
  }),
  files: facts(euros('prix', 30), euros('part', part)),
})
const shownBy = (kind: string, first: string, second: string, ...texts: readonly string[]) => ({
  text: diagramText({ kind, rows: [`argent | Un | {{${first}}}`, `argent | Deux | {{${second}}}`] }),
  files: facts(...texts),
})
const bars = (first: string, second: string, ...texts: readonly string[]) => ({
  text: diagramText({ kind: 'barres', rows: [`Un | {{${first}}}`, `Deux | {{${second}}}`] }),
  files: facts(...texts),
})

export const diagramFigures = contentRule({
  id: 'diagram-figures',
  title: 'Un schéma ne peut pas mentir',
  why: 'Une image se croit plus vite qu’une phrase : fausse, elle trompe davantage.',
  remedy:
    'N’y mettez que des faits vérifiés, de même unité, qui montent ; dans un partage, dont la somme fait le total.',
  outcomes: {
    'diagram-digit': { severity: 'error' },
    'diagram-unverified': { severity: 'error' },
    'diagram-unit': { severity: 'error' },
    'diagram-order': { severity: 'error' },
    'diagram-sum': { severity: 'error' },
  },
  applies: 'node',
  pages: true,
  types: ['diagram'],
  good: [
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1), euros('haut', 2)),
    // A figure that has ended is drawn, and marked as such.
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1, { valid_to: '2026-03-31' }), euros('haut', 2)),
    bars('bas', 'haut', euros('bas', 1), euros('haut', 2)),
    shared(30),
    { text: diagramText({ kind: 'delais', rows: ['argent | Écrivez.', '{{ame.duration}} | d’attente'] }) },
  ],
  bad: [
    { text: diagramText({ rows: ['argent | Plafond 1 | {{ame.duration}}', 'argent | Au-dessus'] }) },
    { text: diagramText({ rows: ['argent | Deux mois | {{ame.duration}}', 'argent | Au-dessus'] }) },
    { text: diagramText({}).replace('Le titre', 'Les 3 plafonds') },
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1), euros('haut', 2, { confidence: 'unverified' })),
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1), euros('haut', 2, { valid_from: '2027-01-01' })),
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1), factYaml({ id: 'haut', unit: 'EUR/month' })),
    shownBy('plafonds', 'bas', 'haut', euros('bas', 1), factYaml({ id: 'haut', unit: 'text', value: 'beaucoup' })),
    shownBy('plafonds', 'bas', 'haut', euros('bas', 2), euros('haut', 1)),
    shownBy('plafonds', 'bas', 'haut', euros('bas', 2), euros('haut', 2)),
    bars('bas', 'haut', euros('bas', 2), euros('haut', 1)),
    {
      text: diagramText({
        kind: 'delais',
        rows: ['{{mois}} | pour écrire', 'argent | Écrivez.', '{{jours}} | d’attente'],
      }),
      files: facts(factYaml({ id: 'mois', unit: 'months' }), factYaml({ id: 'jours', unit: 'days' })),
    },
    shared(31),
    { ...shared(20), text: shared(20).text.replace('| reste', '| {{part}}') },
  ],
  *find(node, { section: { file } }, context) {
    if (node.type !== 'diagram') return
    for (const { at = node, ...said } of [...digits(node), ...figures(node, context)])
      yield { file, ...startOf(at), ...said }
  },
})

type Fault = Pick<Finding<Outcome>, 'rule' | 'message' | 'hint'> & { readonly at?: DiagramCell }

/** Numbers that are typed, in digits of any script or in words with what they count. */
function* digits({ title, children }: DiagramNode): Iterable<Fault> {
  const texts = [{ text: title }, ...children.flatMap((row) => row.children.map((at) => ({ at, text: typedIn(at) })))]
  for (const { text, ...where } of texts) {
    const [found = findFigures(text)[0]?.words] = /\p{Nd}+/u.exec(text) ?? []
    if (found !== undefined)
      yield {
        ...where,
        rule: 'diagram-digit',
        message: `« ${found} » est écrit à la main dans un schéma : le jour où il change, l'image dirait faux.`,
        hint: 'Écrivez un fait « {{…}} », ou des mots sans chiffre.',
      }
  }
}

function typedIn({ children }: Pick<DiagramCell, 'children'>): string {
  return children
    .map((node) => {
      if (node.type === 'mention') return OBJECT
      if ('value' in node) return node.value
      return 'children' in node ? typedIn({ children: node.children as DiagramCell['children'] }) : ''
    })
    .join('')
}

/** A fact that is drawn, and the cell in which it stands. */
interface Drawn {
  readonly id: string
  readonly at: DiagramCell
  readonly fact: FactOnDay
}

function* figures(diagram: DiagramNode, { factStates }: Context): Iterable<Fault> {
  const all = diagram.children.map(({ children }) =>
    children.flatMap((at) =>
      factIdsIn(at).flatMap((id): Drawn[] => {
        const fact = factStates.get(id)
        return fact === undefined ? [] : [{ id, at, fact }]
      }),
    ),
  )
  yield* all.flat().flatMap(notOfToday)
  // The name of a bar may be a fact in words: an age, a region.
  const drawn = diagram.kind === 'barres' ? all.map((row) => row.filter(({ fact }) => numberOf(fact) !== null)) : all
  yield* units(drawn.flat())
  if (diagram.kind === 'plafonds') yield* order(drawn.flat())
  if (diagram.kind === 'barres') {
    for (const row of drawn) yield* order(row)
    yield* order(drawn.flatMap((row) => row.slice(-1)))
  }
  if (diagram.kind === 'partage') yield* sum(diagram, factStates)
}

function notOfToday({ id, at, fact }: Drawn): Fault[] {
  if (fact.state !== 'unverified' && fact.state !== 'upcoming') return []
  const what = fact.state === 'unverified' ? "n'a pas été vérifié" : 'ne vaut pas encore'
  return [
    {
      at,
      rule: 'diagram-unverified',
      message: `Le fait « ${id} » ${what} : une image le ferait croire sûr.`,
      hint: `Trouvez une source d'aujourd'hui (${fact.entry.file}:${fact.entry.line}), ou gardez ce chiffre dans le texte, où sa mention se lit.`,
    },
  ]
}

function* units(drawn: readonly Drawn[]): Iterable<Fault> {
  const [first] = drawn
  for (const { id, at, fact } of drawn) {
    const { unit } = fact.entry
    if (numberOf(fact) !== null && unit === first?.fact.entry.unit) continue
    yield {
      at,
      rule: 'diagram-unit',
      message: `Le fait « ${id} » (${unit}) n'est pas de même unité que le premier (${first?.fact.entry.unit}) : on ne peut pas les dessiner ensemble.`,
      hint: 'Gardez des faits de même unité, ou faites deux schémas.',
    }
  }
}

function* order(drawn: readonly Drawn[]): Iterable<Fault> {
  for (const [index, { id, at, fact }] of drawn.entries()) {
    const before = drawn[index - 1]
    const [low, high] = [before && numberOf(before.fact), numberOf(fact)]
    if (before === undefined || typeof low !== 'number' || high === null || low < high) continue
    yield {
      at,
      rule: 'diagram-order',
      message: `Le fait « ${id} » n'est pas plus grand que « ${before.id} » : l'ordre des lignes contredirait les chiffres.`,
      hint: 'Rangez les lignes de la plus petite valeur à la plus grande.',
    }
  }
}

function* sum(diagram: DiagramNode, factStates: Context['factStates']): Iterable<Fault> {
  const share = shareOf(diagram, (id) => factStates.get(id))
  if (share === null) return
  const hasRest = diagram.children.some(({ children }) => children.some(({ role }) => role === 'rest'))
  if (hasRest ? share.rest >= 0 : share.rest === 0) return
  const { unit } = share.total.entry
  yield {
    rule: 'diagram-sum',
    message: `La somme des parts ne fait pas le total : il y a ${Math.abs(share.rest)} (${unit}) de ${share.rest < 0 ? 'trop' : 'moins'}.`,
    hint: 'Vérifiez les faits ; une ligne « reste » calcule la part que personne ne nomme.',
  }
}
