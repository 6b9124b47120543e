/** How a reader wants to read; « site » everywhere is the site as it is. */
export interface Choices {
  size: 'site' | 'large' | 'larger' | 'largest'
  spacing: 'site' | 'wide'
  letters: 'site' | 'distinct' | 'device'
  colours: 'site' | 'light' | 'dark'
  speed: 'slow' | 'site' | 'fast'
  ruler: boolean
  onePart: boolean
  explained: boolean
}

/** What can be chosen, the site's own way first. */
export const choosable = {
  size: ['site', 'large', 'larger', 'largest'],
  spacing: ['site', 'wide'],
  letters: ['site', 'distinct', 'device'],
  colours: ['site', 'light', 'dark'],
  speed: ['slow', 'site', 'fast'],
  ruler: [false, true],
  onePart: [false, true],
  explained: [false, true],
} as const

export type ChoiceName = keyof Choices

export const choiceNames = Object.keys(choosable) as ChoiceName[]

/** The site as it is. */
export function noChoice(): Choices {
  return {
    size: 'site',
    spacing: 'site',
    letters: 'site',
    colours: 'site',
    speed: 'site',
    ruler: false,
    onePart: false,
    explained: false,
  }
}

/**
 * Choices as they were kept: what is unknown, of another version of the site or written by someone else, counts for
 * none.
 */
export function choicesFrom(kept: string | null): Choices {
  const choices: Record<ChoiceName, unknown> = noChoice()
  try {
    const said: unknown = JSON.parse(kept ?? '{}')
    if (typeof said === 'object' && said !== null)
      for (const name of choiceNames) {
        const value: unknown = Reflect.get(said, name)
        if ((choosable[name] as readonly unknown[]).includes(value)) choices[name] = value
      }
  } catch {
    return noChoice()
  }
  return choices as unknown as Choices
}

/** What is kept of choices: only those that differ from the site; null for none. */
export function kept(choices: Choices): string | null {
  const site = noChoice()
  const differing = choiceNames.filter((name) => choices[name] !== site[name])
  return differing.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(differing.map((name) => [name, choices[name]])))
}
