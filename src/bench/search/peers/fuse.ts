import Fuse from 'fuse.js'
import { compressed } from '../../../audit/compressed.ts'
import { bundleWeight } from '../bundle-weight.ts'
import type { PeerKind } from '../peer.ts'
import { fichesOnce, peerRecords } from '../peer.ts'

/** Fuse.js, each word looked for on its own, accents left aside. */
export const fuse: PeerKind = {
  name: 'Fuse.js',
  open: async (_lang, records) => {
    const docs = peerRecords(records)
    const keys = [
      { name: 'title', weight: 3 },
      { name: 'names', weight: 2 },
      { name: 'summary', weight: 1.5 },
      { name: 'text', weight: 1 },
    ]
    const index = new Fuse(docs, {
      keys,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
      useExtendedSearch: true,
    })
    const bytes = compressed(JSON.stringify(docs)) + (await bundleWeight('fuse.js', 'Fuse'))
    const asked = (question: string) =>
      question
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2)
        .join(' | ')
    return {
      ask: async (question) => fichesOnce(index.search(asked(question) || question).map(({ item }) => item.id)),
      coldBytes: async () => bytes,
    }
  },
}
