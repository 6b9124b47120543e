import { registerHooks } from 'node:module'
import { handoverSource } from './handover.ts'

let done = false

/**
 * Lets Node itself load the modules of the site that are made from the Library (`virtual:library`), outside of pages:
 * what was handed over before the first of them is loaded.
 */
export function serveHandover(): void {
  if (done) return
  done = true
  registerHooks({
    resolve: (specifier, context, next) => {
      const source = handoverSource(specifier)
      return source === undefined
        ? next(specifier, context)
        : { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true }
    },
  })
}
