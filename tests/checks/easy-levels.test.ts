import { expect, it } from 'vitest'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const files = (quoi: string) =>
  soundContent({
    files: {
      'levels/easy.yaml': 'languages: [en]\nname: Easy English\nchecker: null\n',
      'fiches/ame/fr.md': fiche({ lang: 'fr', quoi: 'Cela dure {{ame.duration}}.\n\n{{contact:sante-info-droits}}' }),
      'fiches/ame/en.easy.md': fiche({ lang: 'en', falc: true, quoi }),
    },
  })
const lost = (quoi: string) =>
  easyToReadProblems(libraryFromMemory(files(quoi), { today: soundDay }), { strict: false })
    .filter(({ file }) => file.endsWith('en.easy.md'))
    .map(({ rule, message }) => [rule, /\{\{[^}]*\}\}/.exec(message)?.[0]])

it('a level that no program judges must keep figures and contacts all the same, whatever its language', () => {
  expect(lost('It lasts {{ame.duration}}.\n\n{{contact:sante-info-droits}}')).toEqual([])
  expect(lost('It lasts {{ame.duration}}.')).toEqual([['twin-lost', '{{contact:sante-info-droits}}']])
})
