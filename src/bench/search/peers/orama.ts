import { create, insertMultiple, save, search } from '@orama/orama'
import { compressed } from '../../../audit/compressed.ts'
import { fold } from '../../../search/fold.ts'
import { bundleWeight } from '../bundle-weight.ts'
import type { PeerKind } from '../peer.ts'
import { fichesOnce, peerRecords } from '../peer.ts'

/** Orama, one mistake allowed, accents left aside. */
export const orama: PeerKind = {
  name: 'Orama (tolerance 1)',
  open: async (_lang, records) => {
    const index = create({
      schema: { id: 'string', title: 'string', summary: 'string', names: 'string', text: 'string' },
    })
    const docs = peerRecords(records).map(({ id, title, summary, names, text }) => ({
      id,
      title: fold(title),
      summary: fold(summary),
      names: fold(names),
      text: fold(text),
    }))
    await insertMultiple(index, docs)
    const bytes =
      compressed(JSON.stringify(save(index))) + (await bundleWeight('@orama/orama', '{ create, load, search }'))
    const properties: ('title' | 'summary' | 'names' | 'text')[] = ['title', 'summary', 'names', 'text']
    return {
      ask: async (question) => {
        const { hits } = await search(index, {
          term: fold(question),
          properties,
          tolerance: 1,
          boost: { title: 3, names: 2, summary: 1.5 },
          limit: 40,
        })
        return fichesOnce(hits.map(({ document }) => String(document.id)))
      },
      coldBytes: async () => bytes,
    }
  },
}
