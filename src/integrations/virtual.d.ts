declare module 'virtual:library' {
  export const library: import('../library/model.ts').Library
}
declare module 'virtual:site' {
  export const site: import('./library.ts').SiteFacts
}
