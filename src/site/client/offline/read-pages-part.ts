import { keepReadPages, keepsReadPages, keptPages } from './keep-pages.ts'
import type { Part } from './part.ts'
import { KeepFailure } from './start-worker.ts'

/** The part that keeps the pages that are read, and lists them. */
export async function readPagesPart(part: Part, refuse: () => void): Promise<void> {
  part.onPress('keep', async () => {
    try {
      await keepReadPages()
    } catch (error) {
      if (!(error instanceof KeepFailure) || error.trouble === 'refused') return refuse()
      return part.say(error.trouble)
    }
    await show(part)
    part.toTitle()
  })
  await show(part)
}

async function show(part: Part): Promise<void> {
  const keeps = await keepsReadPages()
  part.reveal('offer', !keeps)
  if (keeps) part.say('kept')
  const pages = (await keptPages()).filter(({ path }) => path !== location.pathname)
  part.reveal('list', pages.length > 0)
  const list = part.place('pages')
  if (!list) return
  list.textContent = ''
  for (const { path, title, lang } of pages) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = path
    link.textContent = title
    link.lang = link.hreflang = lang
    item.append(link)
    list.append(item)
  }
}
