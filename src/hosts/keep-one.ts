import type { Host } from './host.ts'
import type { Kept } from './marker.ts'
import { hasMarker } from './marker.ts'

/** What was done, in French. */
export type Done = 'écrit' | 'mis à jour' | 'déjà à jour' | 'fermé' | 'rien à écrire'

/**
 * Keeps one text of a kind on a host: rewrites ours where it is, writes it where it isn't. The text of somebody else
 * that begins as ours does is not ours.
 *
 * @param wanted false: nobody has anything to do; an open issue is closed, and none is opened.
 */
export async function keepOne(host: Host, kept: Kept, body: string, wanted: boolean): Promise<Done> {
  if (!hasMarker(body, kept)) throw new RangeError('A text that is kept begins with its mark.')
  const me = await host.me()
  const ours = (await host.list(kept)).find((text) => text.author === me && hasMarker(text.body, kept))
  if (ours === undefined) {
    if (!wanted) return 'rien à écrire'
    await host.create(kept, body)
    return 'écrit'
  }
  // Hosts keep line ends as they like.
  const same = ours.body.replaceAll('\r\n', '\n').trim() === body.trim()
  if (!same) await host.rewrite(kept, ours.id, body)
  if (!wanted && kept === 'nightly') {
    await host.close(ours.id)
    return 'fermé'
  }
  return same ? 'déjà à jour' : 'mis à jour'
}
