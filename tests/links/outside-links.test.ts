import { expect, it } from 'vitest'
import { factYaml } from '../../src/checks/sound-content.ts'
import { outsideLinks } from '../../src/links/outside-links.ts'
import { contentWith } from '../changes/change-of.ts'

it('gathers each address of another site once, with what rests on it and where it is written', () => {
  const source = '{publisher: A, title: B, url: "https://a.exemple/page#ici", consulted: 2026-01}'
  const library = contentWith({
    'facts/ame.yaml': () => factYaml({ id: 'ame.duration', source }),
    'fiches/css/fr.md': (text) =>
      text.replace('Voici ce que', '[Page](https://a.exemple/page) et [la](#quoi). Voici ce que'),
    'contacts.yaml': (text) => text.replace('phone:', 'url: "https://b.exemple/", phone:'),
  })
  expect(outsideLinks(library)).toEqual([
    {
      url: 'https://a.exemple/page',
      uses: ['source du fait ame.duration', 'section quoi'],
      files: ['content/facts/ame.yaml', 'content/fiches/css/fr.md'],
    },
    { url: 'https://b.exemple/', uses: ['contact sante-info-droits'], files: ['content/contacts.yaml'] },
  ])
})
