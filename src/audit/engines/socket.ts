/** What a browser says by itself. */
export interface Message {
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
}

type Values = Readonly<Record<string, unknown>>

/** Commands and events over a WebSocket: Chrome's own protocol and WebDriver BiDi have the same shape. */
export interface Socket {
  readonly send: (method: string, params?: Values) => Promise<Values>
  readonly listen: (listener: (message: Message) => void) => void
  /** The next event that is wanted. */
  readonly once: (wanted: (message: Message) => boolean) => Promise<Message>
  readonly close: () => void
}

/** @throws when nobody listens at the address. */
export async function openSocket(address: string): Promise<Socket> {
  const socket = new WebSocket(address)
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve()
    socket.onerror = () => reject(new Error(`No answer at ${address}.`))
  })
  const waiting = new Map<
    number,
    { readonly resolve: (result: Values) => void; readonly reject: (error: Error) => void }
  >()
  const listeners = new Set<(message: Message) => void>()
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message & {
      readonly id?: number
      readonly result?: Values
      readonly error?: unknown
    }
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (message.id !== undefined) waiting.delete(message.id)
    if (message.error !== undefined) asked?.reject(new Error(JSON.stringify(message)))
    else if (asked) asked.resolve(message.result ?? {})
    else for (const listener of listeners) listener(message)
  }
  let last = 0
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    listen: (listener) => void listeners.add(listener),
    once: (wanted) =>
      new Promise((resolve) => {
        const listener = (message: Message) => {
          if (!wanted(message)) return
          listeners.delete(listener)
          resolve(message)
        }
        listeners.add(listener)
      }),
    close: () => socket.close(),
  }
}
