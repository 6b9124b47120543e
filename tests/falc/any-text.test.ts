import { expect, it } from 'vitest'
import { checkFalc } from '../../src/falc/check.ts'

const size = 20_000
const odd: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \n\t\u00a0'.repeat(size),
  brackets: '('.repeat(size),
  'open braces': '{{a '.repeat(size),
  stops: '. '.repeat(size),
  dashes: '- '.repeat(size),
  'one endless word': 'a'.repeat(size),
  'one endless number': '1 000 '.repeat(size),
  'an endless address': `http://${'a.'.repeat(size)}`,
  quotes: '« '.repeat(size),
  elisions: "l'".repeat(size),
  capitals: 'ABC '.repeat(size),
  'half characters': '\ud800a\udc00'.repeat(100),
  'control characters': '\u0000a\u0001\u2028'.repeat(100),
  'lists in lists': Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'quotes in quotes': `${'> '.repeat(500)}a`,
  'front matter without an end': `---\n${'a: b\n'.repeat(size)}`,
  Arabic: 'الصحة حق. '.repeat(1000),
  'a sentence of 10,000 words': `${'le mot et la phrase qui suit, '.repeat(1500)}.`,
  'a megabyte without spaces': 'abcd-é'.repeat(170_000),
  'nothing but punctuation': '.,;:!?…«»()[]%&/'.repeat(size / 10),
  'marks of emphasis': '_a'.repeat(size * 10),
  'lists opened on one line': `${'- '.repeat(size * 3)}a`,
  'entities in one paragraph': 'a&amp;b\n'.repeat(size * 2),
  'links cut short': '![a]('.repeat(size),
  'right-to-left marks': '\u202eabc\u200f '.repeat(1000),
  'pictures of faces': '😀'.repeat(size),
}

it.each(Object.keys(odd))('reads %s without failing, with every problem inside the text', (name) => {
  const source = odd[name] ?? ''
  const lines = source.split('\n').length
  for (const format of ['markdown', 'plain'] as const) {
    const { problems } = checkFalc(source, { format })
    expect(problems.filter(({ line, column }) => line < 1 || line > lines || column < 1)).toEqual([])
  }
})
