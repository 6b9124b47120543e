import type { TextRecord } from '../../search/record.ts'

/** What a search engine is given, the same for all: one text of a fiche, as an editor wrote it. */
export interface PeerRecord {
  readonly id: string
  readonly fiche: string
  readonly title: string
  readonly summary: string
  /** Other names and keywords. */
  readonly names: string
  readonly text: string
}

/** An engine over the texts of one language. */
export interface Peer {
  /** Fiches that answer, best first, each once. */
  readonly ask: (question: string) => Promise<readonly string[]>
  /** Bytes, brotli 11, that a browser loads before its first answer, which is to this question. */
  readonly coldBytes: (question: string) => Promise<number>
}

/** A kind of engine: makes one for a language. */
export interface PeerKind {
  readonly name: string
  readonly open: (lang: string, records: readonly TextRecord[]) => Promise<Peer>
}

/** The records of the search as peers take them. */
export function peerRecords(records: readonly TextRecord[]): PeerRecord[] {
  return records.map(({ fiche, level, title, summary, names, sections }) => ({
    id: `${fiche}/${level}`,
    fiche,
    title,
    summary,
    names: names.join(' ; '),
    text: sections.map((section) => `${section.title}\n${section.text}`).join('\n'),
  }))
}

/** Fiches of a list of records, each once. */
export function fichesOnce(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.split('/')[0] ?? id))]
}
