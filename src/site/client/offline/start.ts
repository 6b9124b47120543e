import { canKeep, eraseAll } from './keep-pages.ts'
import { packPart } from './pack-part.ts'
import type { Part } from './part.ts'
import { filled, partOf } from './part.ts'
import { readPagesPart } from './read-pages-part.ts'
import { saySize } from './say-size.ts'

/** The page of what is kept on the device: its buttons are there only where the browser can keep pages. */
async function start(root: HTMLElement): Promise<void> {
  const show = (name: string, shown: boolean) => {
    for (const place of Array.from(root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`))) place.hidden = !shown
  }
  const refuse = () => {
    show('controls', false)
    show('refused', true)
  }
  show('needs-scripts', false)
  if (!(await canKeep())) return refuse()
  const [pages, pack, erase] = ['pages', 'pack', 'erase'].map((name) =>
    root.querySelector<HTMLElement>(`[data-offline="${name}"]`),
  )
  if (!pages || !pack || !erase) return
  show('controls', true)
  const erasing = partOf(erase)
  erasing.onPress('erase', async () => {
    await eraseAll()
    // What was shown as kept is no longer.
    history.replaceState({ erased: true }, '')
    location.reload()
  })
  if (history.state?.erased) {
    history.replaceState(null, '')
    erasing.say('done')
  }
  void sayUsed(erasing)
  await readPagesPart(partOf(pages), refuse)
  await packPart(partOf(pack), document.documentElement.lang, refuse)
}

/** Says the place that the site takes on the device, where the browser tells. */
async function sayUsed(part: Part): Promise<void> {
  const used = part.place('used')
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}
  if (!used || !usage || (await caches.keys()).length === 0) return
  used.textContent = filled(used.dataset['used'] ?? '', { size: saySize(usage, document.documentElement.lang) })
  used.hidden = false
}

const root = document.querySelector<HTMLElement>('main')
if (root) void start(root)
