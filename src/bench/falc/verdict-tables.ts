/** Accuracy of ours and of the re-created tools, on the same texts in the same run. */
import type { LabelledText } from './corpus.ts'
import type { Decider } from './deciders.ts'
import { areaUnderCurve, groupBy, share } from './rates.ts'
import { table } from './table.ts'

/** Kinds of ordinary text that inform about nothing: stories. */
const STORIES = /^(?:literature|novel)/

/** Sensitivity, specificity and area under the curve of each decider. */
export function accuracyTable(texts: readonly LabelledText[], deciders: readonly Decider[]): string {
  const gold = texts.filter((text) => text.label === 'falc')
  const ordinary = texts.filter((text) => text.label === 'ordinary')
  const informing = ordinary.filter((text) => !STORIES.test(text.group))
  const stories = ordinary.filter((text) => STORIES.test(text.group))
  const selfLabelled = texts.filter((text) => text.label === 'selflabelled')
  const rows = deciders.map(({ name, easy, score }) => [
    name,
    share(gold, easy),
    1 - share(informing, easy),
    1 - share(stories, easy),
    share(selfLabelled, easy),
    areaUnderCurve(gold.map(score), informing.map(score)),
    areaUnderCurve(gold.map(score), ordinary.map(score)),
  ])
  return table(
    ['outil', 'sensibilité', 'spécificité', 'romans refusés', 'autoproclamés acceptés', 'AUC', 'AUC romans compris'],
    rows,
  )
}

/** Share called easy, by label and publisher. */
export function publisherTable(texts: readonly LabelledText[], { easy }: Decider): string {
  const groups = [...groupBy(texts, (text) => `${text.label} · ${text.publisher}`)]
  return table(
    ['textes', 'nombre', 'prêts'],
    groups.map(([name, group]) => [name, String(group.length), share(group, easy)]),
  )
}
