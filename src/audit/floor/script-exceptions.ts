import type { ScriptFault } from './script-faults.ts'

/** A call that the floor lacks and a script makes all the same, where it has looked first that it is there. */
export interface ScriptException {
  readonly what: string
  readonly reason: string
}

/** Every exception: none is made elsewhere. */
export const scriptExceptions: readonly ScriptException[] = [
  { what: '.showPopover', reason: 'Only where the element has it: elsewhere the word leads to the list.' },
  { what: '.hidePopover', reason: 'Only in an explanation that was opened with it.' },
  { what: '.Segmenter', reason: 'Only where it is: elsewhere a text without spaces is looked for as it was typed.' },
  { what: '.segment', reason: 'Of `Intl.Segmenter`.' },
  { what: '.persist', reason: 'Only where it is: elsewhere the browser keeps or drops the copy as it likes.' },
  { what: '.estimate', reason: 'Only where it is: elsewhere the place taken is not said.' },
  { what: '.writeText', reason: 'The button that copies goes away where there is no clipboard.' },
]

export function isGuarded({ what }: ScriptFault): boolean {
  return scriptExceptions.some((exception) => exception.what === what)
}
