import { fold } from './fold.ts'
import type { NamedContact, NamesIndex } from './names-index.ts'

const digitsOf = (number: string) => number.replace(/\D/g, '')

/**
 * The bodies that telephone numbers reach, typed with or without spaces, dots or country code: « 3646 »,
 * « 15 18 112 »; none when something else is typed.
 */
export function byPhone({ helps }: NamesIndex, typed: string): NamedContact[] {
  const bare = fold(typed).trim()
  if (!/^(?:\+|00)?[\d\s.()/-]+$/.test(bare)) return []
  const reached = (number: string) => {
    const digits = digitsOf(number).replace(/^(?:00)?33(?=[1-9]\d{8}$)/, '0')
    const has = (own: string | null) => own !== null && digitsOf(own) === digits
    return helps.filter((help): help is NamedContact => help.kind === 'contact' && (has(help.phone) || has(help.sms)))
  }
  const whole = reached(bare)
  if (whole.length > 0) return whole
  const each = bare.split(/[\s/-]+/).map(reached)
  return each.every(({ length }) => length > 0) ? Array.from(new Set(each.flat())) : []
}
