/** An event that keeps the worker alive until a promise is done. */
export interface WaitingEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void
}

interface WorkerScope {
  readonly clients: { readonly matchAll: (asked: object) => Promise<readonly WorkerClient[]> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', act: (event: WaitingEvent) => void): void
    (name: 'message', act: (event: MessageEvent<unknown>) => void): void
  }
}

/** A page of the site that is open. */
export interface WorkerClient {
  readonly url: string
  readonly postMessage: (message: unknown) => void
}

/** What the worker has around it; the compiler knows pages only. */
export const scope = self as unknown as WorkerScope

/** Every page of the site that is open. */
export const openPages = (): Promise<readonly WorkerClient[]> =>
  scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
