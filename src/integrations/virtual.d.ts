declare module 'virtual:library' {
  export const library: import('../library/model.ts').Library
}
declare module 'virtual:pictures' {
  /** Concept → its picture as a whole SVG file. */
  export const pictures: ReadonlyMap<string, string>
  /** The same pictures in one file. */
  export const sprite: import('../pictograms/sprite.ts').Sprite
}
declare module 'virtual:site' {
  export const site: import('./handover.ts').SiteFacts
}
