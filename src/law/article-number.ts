/**
 * An article's number as the content writes it: without dots, spaces and the star of decrees taken
 * in the Council of ministers.
 *
 * @example articleNumber('R. *132-4 ') // 'R132-4'
 */
export function articleNumber(typed: string): string {
  return typed.replace(/[\s.*\u00A0\u202F]+/gu, '').replace(/[‐‑–]/gu, '-')
}
