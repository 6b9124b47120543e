import { canKeep, eraseAll } from './keep-pages.ts'
import { packPart } from './pack-part.ts'
import { partOf } from './part.ts'
import { readPagesPart } from './read-pages-part.ts'

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
  await readPagesPart(partOf(pages), refuse)
  await packPart(partOf(pack), document.documentElement.lang, refuse)
}

const root = document.querySelector<HTMLElement>('main')
if (root) void start(root)
