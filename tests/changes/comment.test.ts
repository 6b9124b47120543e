import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/changes/change.ts'
import { changeComment } from '../../src/changes/comment/comment.ts'
import { factYaml } from '../../src/checks/sound-content.ts'
import { hasMarker } from '../../src/hosts/marker.ts'
import { changeOf } from './change-of.ts'

const nowhere = { preview: null, download: null }
const reword = (words: string) => (source: string) => source.replace('recevez.', words)

describe('the comment of a pull request', () => {
  it('says that nothing changes, under the mark by which it is found again', () => {
    const comment = changeComment(changeOf({}), nowhere)
    expect(comment).toBe(
      '<!-- droits-clairs:pr -->\n\n## Ce qui change pour les lecteurs\n\nRien ne change dans ce que lisent les gens.\n',
    )
    expect(hasMarker(comment, 'pr')).toBe(true)
    expect(hasMarker(comment, 'nightly')).toBe(false)
    expect(hasMarker(`> ${comment}`, 'pr')).toBe(false)
  })

  it('shows words gone and come, and the texts left behind with their command', () => {
    const comment = changeComment(changeOf({ 'fiches/ame/fr.md': reword('gagnez.') }), nowhere)
    expect(comment).toContain('- `quoi`, réécrite : Titre quoi. Voici ce que vous ~~recevez~~**gagnez**.')
    expect(comment).toContain(
      '- ame \\[fr-falc\\] passe en retard : quoi. Reprenez ces sections, puis `npm run translations -- accept ame fr-falc quoi`',
    )
    expect(comment).toContain('- Personne n’est responsable : ame.')
    expect(comment).toContain('- `/fr/ame/` : texte changé')
  })

  it('gives a figure before and after, and links to the preview where there is one', () => {
    const change = changeOf({ 'facts/ame.yaml': () => factYaml({ id: 'ame.duration', value: '2' }) })
    const comment = changeComment(change, { preview: 'https://exemple.fr/12', download: 'https://exemple.fr/zip' })
    expect(comment).toContain('- Durée (`ame.duration`) : 1 an → **2 ans**. Pages : ame \\[fr\\] (essentiel) ;')
    expect(comment).toContain('- [/fr/falc/ame/](https://exemple.fr/12/fr/falc/ame/) : chiffre changé')
    expect(comment).toContain('(https://exemple.fr/zip)')
  })

  it('says an error that stops the site, with its place and its remedy', () => {
    const broken = (source: string) => source.replace('{{ame.duration}}', '{{ame.duratoin}}')
    const comment = changeComment(changeOf({ 'fiches/ame/fr.md': broken }), nowhere)
    expect(comment).toContain('**Erreurs nouvelles : 1. Le site ne peut pas sortir ainsi.**')
    expect(comment).toMatch(/- erreur `content\/fiches\/ame\/fr\.md:\d+` \\\[fact-unknown\\\] .*ame\.duration/)
  })

  it('lets the words of a change call nobody, link nowhere, open nothing', () => {
    const nasty = 'gagnez @patron voir #12 https://mal.example <img src=x> ![x](y) `z` www.mal.example --> </details>.'
    const comment = changeComment(
      changeOf({
        'fiches/ame/fr.md': (source) => reword(nasty)(source).replace('title: La carte', 'title: "</summary>@patron"'),
      }),
      nowhere,
    )
    const own = comment.replace(/^<!-- droits-clairs:pr -->/, '').replaceAll(/<\/?(?:details|summary)>/g, '<>')
    expect(own).not.toMatch(/@|https?:\/\/|<[^>]|(?<!\\)!\[|www\.|[^&]#\d/)
    expect(comment.match(/<details>/g)).toHaveLength(1)
    expect(comment.match(/<\/details>/g)).toHaveLength(1)
  })

  it('stays below what hosts take, its folds all closed', () => {
    const [text] = changeOf({ 'fiches/ame/fr.md': reword('gagnez.') }).texts
    if (text === undefined) throw new Error('no text')
    const words = [{ words: 'mot '.repeat(500), became: 'added' as const }]
    const sections = Array.from({ length: 20 }, (_, index) => ({
      id: `s${index}`,
      title: 'Un',
      change: 'reworded' as const,
      words,
    }))
    const many: Change = { ...changeOf({}), texts: Array.from({ length: 200 }, () => ({ ...text, sections })) }
    const comment = changeComment(many, nowhere)
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length)
    expect(comment).toMatch(/… et \d+ textes de plus/)
  })
})
