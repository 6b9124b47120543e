import type { PackSize } from '../../../offline/pack.ts'
import { sizeAddress } from '../../../offline/places.ts'
import { keptPack } from '../../worker/packs.ts'
import { sayDay } from '../say-day.ts'
import { dayInParis } from '../when-day-changes.ts'
import { keepPack } from './keep-pack.ts'
import type { Part } from './part.ts'
import { filled } from './part.ts'
import { saySize } from './say-size.ts'
import { KeepFailure, startWorker } from './start-worker.ts'

/** The part that keeps a whole language. */
export async function packPart(part: Part, lang: string, refuse: () => void): Promise<void> {
  const size = await sizeNow(lang)
  part.onPress('keep', () => void keep(part, lang, { size, refuse }))
  await show(part, lang, size)
}

interface Sized {
  readonly size: PackSize | null
  readonly refuse: () => void
}

async function keep(part: Part, lang: string, { size, refuse }: Sized): Promise<void> {
  const stop = new AbortController()
  const bar = part.place('bar') as HTMLProgressElement | null
  const cancel = part.place('cancel')
  const halt = () => stop.abort()
  part.reveal('offer', false)
  part.reveal('progress', true)
  part.say('stay')
  cancel?.addEventListener('click', halt)
  cancel?.focus()
  try {
    await startWorker()
    // A browser that is short of space erases the sites that did not ask first.
    if (navigator.storage?.persist) await navigator.storage.persist()
    await keepPack(lang, {
      signal: stop.signal,
      tell: (done) => {
        if (bar) bar.value = done
      },
    })
    await show(part, lang, size)
    part.toTitle()
  } catch (error) {
    if (!(error instanceof KeepFailure) || error.trouble === 'refused') return refuse()
    part.reveal('offer', true)
    part.say(error.trouble)
    part.place('keep')?.focus()
  } finally {
    part.reveal('progress', false)
    cancel?.removeEventListener('click', halt)
  }
}

async function show(part: Part, lang: string, size: PackSize | null): Promise<void> {
  const kept = await keptPack(lang)
  const isOld = kept !== null && size !== null && kept.version !== size.version
  part.reveal('all', kept !== null)
  part.reveal('offer', size !== null && (kept === null || isOld))
  const button = part.place('keep')
  const message = part.place('size')
  if (button && isOld) button.textContent = button.dataset['update'] ?? ''
  if (message && size) {
    const download = saySize((await isCompressed()) ? size.download : size.device, lang)
    const given = { pages: String(size.pages), download, device: saySize(size.device, lang) }
    message.textContent = filled(message.dataset['size'] ?? '', given)
  }
  const connection: { readonly saveData?: boolean } = Reflect.get(navigator, 'connection') ?? {}
  part.reveal('saving', connection.saveData === true)
  if (kept) part.say(isOld ? 'old' : 'kept', { date: sayDay(dayInParis(new Date(kept.on)), lang) })
}

async function sizeNow(lang: string): Promise<PackSize | null> {
  const response = await fetch(sizeAddress(lang), { cache: 'no-cache' }).catch(() => null)
  return response?.ok ? ((await response.json()) as PackSize) : null
}

/** Whether the server compresses its pages, by the one that is open. */
async function isCompressed(): Promise<boolean> {
  const response = await fetch(location.pathname, { cache: 'force-cache' }).catch(() => null)
  await response?.text()
  return response?.headers.has('content-encoding') ?? false
}
