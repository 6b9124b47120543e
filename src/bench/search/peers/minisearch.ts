import MiniSearch from 'minisearch'
import { compressed } from '../../../audit/compressed.ts'
import { fold } from '../../../search/fold.ts'
import { bundleWeight } from '../bundle-weight.ts'
import type { PeerKind, PeerRecord } from '../peer.ts'
import { fichesOnce, peerRecords } from '../peer.ts'

const fields = ['title', 'summary', 'names', 'text'] as const

/** MiniSearch, fuzzy and by prefix, accents left aside. */
export const miniSearch: PeerKind = {
  name: 'MiniSearch (fuzzy, prefix)',
  open: async (_lang, records) => {
    const index = new MiniSearch<PeerRecord>({
      fields: [...fields],
      processTerm: (term) => fold(term),
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3, names: 2, summary: 1.5 } },
    })
    index.addAll(peerRecords(records))
    const bytes = compressed(JSON.stringify(index)) + (await bundleWeight('minisearch', 'MiniSearch'))
    return {
      ask: async (question) => fichesOnce(index.search(question).map(({ id }) => String(id))),
      coldBytes: async () => bytes,
    }
  },
}
