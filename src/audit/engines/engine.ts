/** A browser besides the current Chromium, driven just enough to look at pages. */
export interface Engine {
  /** Its own name and version: `HeadlessChrome/79.0.3945.0`. */
  readonly version: string
  readonly resize: (width: number, height: number) => Promise<void>
  /** Shows a page and waits until all of it has come. */
  readonly open: (url: string) => Promise<void>
  /** The JSON value of an expression in the page, a promise awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** What the scripts of the page that is open complained of. */
  readonly complaints: () => readonly string[]
  /** A PNG of the window. */
  readonly picture: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A way to get a browser, or to learn why it can't be had here. */
export interface EngineProfile {
  readonly name: string
  /** @throws EngineUnavailable when it can be neither found nor installed. */
  readonly start: () => Promise<Engine>
}

/** The browser can't be had on this machine: one French sentence says why and what to do. */
export class EngineUnavailable extends Error {}
