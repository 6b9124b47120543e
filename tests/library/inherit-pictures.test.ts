import { expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { linesOf, pictureOf } from '../../src/markdown/lines-of.ts'

const french = '1. Prenez. {picto=argent}\n2. Lisez. {picto=information}\n\nFin. {picto=argent}'

/** A folder whose French texts have pictures, and its English ones the given lines. */
function read(english: string, level: 'standard' | 'easy' = 'easy') {
  const easy = level === 'easy'
  const library = libraryFromMemory(
    soundContent({
      files: {
        'levels/easy.yaml': 'languages: [en]\nname: Easy English\nchecker: null\n',
        [easy ? 'fiches/ame/fr.falc.md' : 'fiches/ame/fr.md']: fiche({ lang: 'fr', falc: easy, quoi: french }),
        [easy ? 'fiches/ame/en.easy.md' : 'fiches/ame/en.md']: fiche({ lang: 'en', falc: easy, quoi: english }),
      },
    }),
    { today: soundDay },
  )
  const section = library.fiches
    .get('ame')
    ?.versions.get(`en/${level}`)
    ?.sections.find(({ id }) => id === 'quoi')
  return {
    pictures: linesOf(section?.nodes ?? []).map((line) => pictureOf(line)?.concept ?? null),
    told: checkLibrary(library, { strict: false }).filter(({ rule }) => rule === 'picture-rank').length,
  }
}

it.each(['easy', 'standard'] as const)('a translation takes the pictures of the French lines by rank: %s', (level) => {
  const { pictures, told } = read('1. Take.\n2. Read.\n\nEnd.', level)
  expect(pictures).toEqual(['argent', 'information', 'argent'])
  expect(told).toBe(0)
})

it('other lines take none, and it is told', () => {
  expect(read('1. Take.\n2. Read.\n3. Go.\n\nEnd.')).toEqual({ pictures: [null, null, null, 'argent'], told: 0 })
  expect(read('1. Take.\n2. Read.\n3. Go.')).toEqual({ pictures: [null, null, null], told: 1 })
  expect(read('- Take.\n- Read.')).toEqual({ pictures: [null, null], told: 1 })
})

it('a picture that a translator writes stays', () => {
  expect(read('1. Take. {picto=information}\n2. Read.\n\nEnd.').pictures).toEqual([
    'information',
    'information',
    'argent',
  ])
})
