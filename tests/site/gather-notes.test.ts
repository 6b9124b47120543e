import { describe, expect, it } from 'vitest'
import { gatherNotes } from '../../src/site/fiche/gather-notes.ts'

const source = (section: string, label = 'Prix') =>
  `<span class="fact">8 €</span><button type="button" class="fact-source" popovertarget="${section}-f-css_price" aria-label="Source : 8 €"></button><span popover="auto" id="${section}-f-css_price" class="note"><strong>${label}</strong><span>Ameli, <span lang="en">site</span></span></span>`
const term = (section: string) =>
  `l’<button type="button" class="term" popovertarget="${section}-t-ame">AME</button><span popover="auto" id="${section}-t-ame" class="note"><span>Aide médicale</span></span>`

describe('the notes of a page', () => {
  const { bodies, sources } = gatherNotes([`<p>${source('cout')}, ${term('cout')}.</p>`, `<p>${source('aide')} ${term('aide')}</p>`])
  const page = bodies.join('') + sources.join('')

  it('keep one source for a figure, whatever the number of sections that show it', () => {
    expect(sources).toEqual(['<div popover id="f0" class="note"><strong>Prix</strong><span>Ameli, <span lang="en">site</span></span></div>'])
  })

  it('name together the figures of one source', () => {
    const { sources: shared } = gatherNotes([`<p>${source('cout')} ${source('cout', 'Prix à deux')}</p>`])
    expect(shared).toEqual(['<div popover id="f0" class="note"><strong>Prix</strong><strong>Prix à deux</strong><span>Ameli, <span lang="en">site</span></span></div>'])
  })

  it('leave every button with a note that exists, under an id of its own', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id)
    const targets = Array.from(page.matchAll(/popovertarget="([^"]+)"/gu), ([, id]) => id)
    expect(targets).toHaveLength(4)
    expect(new Set(ids).size).toBe(ids.length)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('keep the explanation of a word beside it in every section, the first one marked for paper', () => {
    expect(bodies[0]).toContain('AME</button>.</span><span popover id="t1" class="note first"><span>Aide médicale</span></span>')
    expect(bodies[1]).toContain('class="note"><span>Aide médicale</span></span></p>')
  })

  it('hold a figure to its button, an article to its word, and the punctuation that follows', () => {
    expect(bodies[0]).toContain('<p><span class="joined"><span class="fact">8 €</span><button')
    expect(bodies[0]).toContain('<span class="joined">l’<button')
    expect(bodies[0]).toContain('</button>,</span> <span class="joined">l’')
  })
})
