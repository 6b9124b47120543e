/** What is told of the reading of a map. */
export interface MapReads {
  /** One entry was asked for, there or not. */
  readonly one: (key: string) => void
  /** The entries were gone through, or counted. */
  readonly all: () => void
}

/** A map that tells how it is read. */
export class WatchedMap<V> extends Map<string, V> {
  readonly #reads: MapReads

  constructor(entries: Iterable<readonly [string, V]>, reads: MapReads) {
    super()
    for (const [key, value] of entries) super.set(key, value)
    this.#reads = reads
  }

  override get(key: string): V | undefined {
    this.#reads.one(key)
    return super.get(key)
  }

  override has(key: string): boolean {
    this.#reads.one(key)
    return super.has(key)
  }

  override get size(): number {
    this.#reads?.all()
    return super.size
  }

  override keys() {
    this.#reads.all()
    return super.keys()
  }

  override values() {
    this.#reads.all()
    return super.values()
  }

  override entries() {
    this.#reads.all()
    return super.entries()
  }

  override forEach(each: (value: V, key: string, map: Map<string, V>) => void): void {
    this.#reads.all()
    super.forEach(each)
  }

  override [Symbol.iterator]() {
    return this.entries()
  }
}
