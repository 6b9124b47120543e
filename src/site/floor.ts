/**
 * The oldest browsers in which the text is styled and readable; first versions, by the names of
 * MDN's compatibility data. Older phones than these are few, and still get the text.
 */
export const floor = { chrome: 79, firefox: 78, safari: 13, safari_ios: 13 } as const

/** The same, for the compilers of styles and scripts. */
export const floorTargets: string[] = [
  `chrome${floor.chrome}`,
  `firefox${floor.firefox}`,
  `safari${floor.safari}`,
  `ios${floor.safari_ios}`,
]
