/**
 * A pattern met as whole words only, in any script. Written without looking behind, which old browsers
 * do not know: replace with `$1` and the new words.
 *
 * @example 'no  papers'.replace(wholeWords('no +papers'), '$1nopapers') // 'nopapers'
 */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
}
