/**
 * What is read of the Library while something is made of it. A page is rendered as one program in one process, in which
 * this module may stand twice (the build's own and the one in the bundle of pages): what they share is in one place.
 */
interface Shared {
  /** Units read by what is being made, null while nothing is. */
  current: Set<string> | null
  /** Watched object → its name, which stands for it where a value is hashed. */
  readonly names: WeakMap<object, string>
  /** Watched Library → the very one. */
  readonly very: WeakMap<object, object>
}

const place = Symbol.for('content-site.reads')

function shared(): Shared {
  const known = Reflect.get(globalThis, place) as Shared | undefined
  if (known) return known
  const made: Shared = { current: null, names: new WeakMap(), very: new WeakMap() }
  Reflect.set(globalThis, place, made)
  return made
}

/** Notes that what is being made depends on a unit of the Library. */
export function noteRead(unit: string): void {
  shared().current?.add(unit)
}

/** What was made, and the units that were read for it. */
export interface WithReads<T> {
  readonly value: T
  readonly units: ReadonlySet<string>
}

/** What was made, and the units that were read for it. What is around it is not told: see `remembered`. */
export function readsOf<T>(make: () => T): WithReads<T> {
  const { units, end } = beginReads()
  try {
    return { value: make(), units }
  } finally {
    end()
  }
}

/** The same for work that takes its time; nothing else may be made meanwhile. */
export async function readsDuring<T>(make: () => Promise<T>): Promise<WithReads<T>> {
  const { units, end } = beginReads()
  try {
    return { value: await make(), units }
  } finally {
    end()
  }
}

/** Notes reads in a set of their own until `end`, then again in the one around. */
function beginReads(): { readonly units: ReadonlySet<string>; readonly end: () => void } {
  const all = shared()
  const around = all.current
  const units = new Set<string>()
  all.current = units
  return {
    units,
    end: () => {
      all.current = around
    },
  }
}

/**
 * A function that makes each of its values once, and gives the units that it read to everyone who asks for it: a page
 * that finds a list ready depends on it as much as the page for which it was made.
 */
export function remembered<V>(make: () => V): () => V
export function remembered<K, V>(make: (key: K) => V): (key: K) => V
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V; readonly units: ReadonlySet<string> }>()
  return (key) => {
    const made = known.get(key) ?? readsOf(() => make(key))
    known.set(key, made)
    for (const unit of made.units) noteRead(unit)
    return made.value
  }
}

/** Gives a watched object its name. */
export function nameObject(object: object, name: string): void {
  shared().names.set(object, name)
}

/** The name of a watched object; undefined for any other. */
export const nameOf = (object: object): string | undefined => shared().names.get(object)

/** Says which Library a watched one shows. */
export function showsLibrary(watched: object, very: object): void {
  shared().very.set(watched, very)
}

/** The very Library that a watched one shows; itself when nobody watches. */
export function veryLibrary<L extends object>(library: L): L {
  return (shared().very.get(library) as L | undefined) ?? library
}
