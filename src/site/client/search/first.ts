import type { PackedPhrases } from '../../../search/distress/list.ts'
import type { DistressPhrases } from '../../../search/distress/recognise.ts'
import { recogniseDistress } from '../../../search/distress/recognise.ts'
import { unpackPhrases } from '../../../search/distress/unpack.ts'
import type { Places } from './places.ts'

let list: readonly DistressPhrases[] | undefined

/** The situations in which a question tells to call someone: from what the page carries, without any network. */
export function situationsIn(question: string): string[] {
  list ??= unpackPhrases(JSON.parse(document.getElementById('distress')?.textContent ?? '[]') as PackedPhrases[])
  return recogniseDistress(question, list)
}

/** Learns how distress is written in all languages: people write in their own, whatever the page's. */
export async function learnAllPhrases(address: string): Promise<void> {
  const response = await fetch(address)
  if (response.ok) list = unpackPhrases((await response.json()) as PackedPhrases[])
}

/** Shows whom to call; leaves what is shown already as it is, for someone may be about to touch it. */
export function showFirst({ distress }: Places, situations: readonly string[]): void {
  const shown = situations.join(' ')
  if (distress.dataset['shown'] === shown) return
  distress.dataset['shown'] = shown
  distress.textContent = ''
  for (const id of situations) {
    const template = templateOf(id)
    if (template) distress.append(template.content.cloneNode(true))
  }
}

/** Whom to call, in one sentence. */
export function sayFirst({ distress }: Places): string {
  const line = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return Array.from(
    distress.querySelectorAll('.call-now'),
    (panel) => `${line(panel.querySelector('.call-title'))}: ${line(panel.querySelector('li'))}.`,
  ).join(' ')
}

function templateOf(id: string): HTMLTemplateElement | null {
  return (
    Array.from(document.querySelectorAll<HTMLTemplateElement>('template[data-distress]')).find(
      ({ dataset }) => dataset['distress'] === id,
    ) ?? null
  )
}
