import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { reportHiddenSigns } from '../../src/library/hidden-signs.ts'

function told(source: string): string[] {
  const said: string[] = []
  reportHiddenSigns(source, ({ line, column }, { rule, message }) => {
    said.push(`${line}:${column} ${rule} ${/\((.*)\)$/u.exec(message)?.[1]}`)
  })
  return said
}

describe('signs that nobody sees', () => {
  it.each([
    ['a\u0000b', '1:2 sign-of-control U+0000'],
    ['a\u001Fb', '1:2 sign-of-control U+001F'],
    ['a\u007Fb', '1:2 sign-of-control U+007F'],
    ['a\u009Fb', '1:2 sign-of-control U+009F'],
    ['un\ndeux\u202Etrois', '2:5 sign-of-direction U+202E'],
    ['a\u202Ab', '1:2 sign-of-direction U+202A'],
    ['a\u2066b', '1:2 sign-of-direction U+2066'],
    ['a\u2069b', '1:2 sign-of-direction U+2069'],
    ['cais\u200Bse', '1:5 sign-without-width U+200B'],
    ['cais\u00ADse', '1:5 sign-without-width U+00AD'],
    ['cais\u2060se', '1:5 sign-without-width U+2060'],
    ['cais\uFEFFse', '1:5 sign-without-width U+FEFF'],
    ['cais\u200Dse', '1:5 sign-without-width U+200D'],
    ['a&#x202e;b', '1:2 sign-of-direction U+202E'],
    ['a&#8238;b', '1:2 sign-of-direction U+202E'],
    ['a&shy;b', '1:2 sign-without-width U+00AD'],
    ['t: "a\\u202Eb"', '1:6 sign-of-direction U+202E'],
    ['t: "a\\x00b"', '1:6 sign-of-control U+0000'],
  ])('%j: %s', (source, expected) => {
    expect(told(source)).toEqual([expected])
  })

  it.each([
    'Une\tligne\net une autre.\r\n',
    'espaces\u00A0insécables\u202F: 8\u00A0€',
    'می\u200Cخواهم',
    '👩\u200D⚕️',
    'العربية\u200E 8\u200F',
    '&#233; &eacute; &nbsp; &#xE9;',
    'chemin\\u00e9',
  ])('%j hides nothing', (source) => {
    expect(told(source)).toEqual([])
  })

  it('are told once a kind in a file, with their number, however many there are', () => {
    expect(told(`${'\u202E'.repeat(10_000)}a\u200Bb\u200Bc`)).toEqual([
      '1:1 sign-of-direction U+202E, et 9999 de plus dans ce fichier',
      '1:10002 sign-without-width U+200B, et 1 de plus dans ce fichier',
    ])
  })

  it.each(['fiches/ame/fr.md', 'contacts.yaml', 'pages/aide/fr.mdx', 'site.yaml', 'codes.yaml'])(
    'are looked for in %s',
    (path) => {
      const files = new Map(soundContent())
      const source = files.get(path) ?? ''
      files.set(path, `${source}\n# a\u202Eb\n`)
      const problems = checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
      expect(problems.filter(({ rule }) => rule === 'sign-of-direction').map(({ file }) => file)).toEqual([
        `content/${path}`,
      ])
    },
  )
})
