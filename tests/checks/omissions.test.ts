import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const main = 'content/fiches/ame/fr.falc.md'
const part = 'content/fiches/ame/fr.falc/suite.md'

type Files = Readonly<Record<string, string | null>>

function problemsOf(files: Files) {
  return checkLibrary(libraryFromMemory(soundContent({ files }), { today: soundDay }), { strict: false })
}
const told = (files: Files) =>
  problemsOf(files).map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`)
const omitting = (omitted: string, more: Parameters<typeof twinInParts>[0] = {}) =>
  twinInParts({ ...more, head: { omitted: `{\n  ${omitted}\n  }` } })

describe('a section of the French that a twin in parts has not', () => {
  it('is missing when nothing says why, and the remedy is to write it or to say so', () => {
    const [problem] = problemsOf(twinInParts({ parts: {} }))
    expect(problem).toMatchObject({ file: main, line: 12, rule: 'section-missing', severity: 'error' })
    expect(problem?.hint).toContain('omitted')
  })

  it('is not missing when it is left out with a reason', () => {
    expect(told(omitting('quoi: Trop long pour cette version.', { parts: {} }))).toEqual([])
  })

  it('is not told missing when the part that may hold it is itself missing', () => {
    expect(told(twinInParts({ parts: { suite: null } }))).toEqual([`${main}:9 error part-missing`])
  })

  it('is not to be left out by a translation', () => {
    const english = (soundContent().get('fiches/ame/en.md') ?? '').replace('status:', 'omitted: {quoi: x}\nstatus:')
    expect(told({ 'fiches/ame/en.md': english })).toEqual(['content/fiches/ame/en.md:6 error field-unknown'])
  })
})

describe('the order of the French', () => {
  const french = (sections: readonly string[]) => {
    const text = soundContent().get('fiches/ame/fr.md') ?? ''
    const [head = '', ...bodies] = text.split(/(?=^## )/m)
    const more = sections.slice(2).map((id) => `## Titre ${id} {#${id}}\n\nVoici le texte.\n`)
    return { 'fiches/ame/fr.md': head + [...bodies, ...more].join('\n'), 'fiches/ame/en.md': null }
  }
  const orders = (files: Files) => told(files).filter((each) => each.includes('section-'))

  it('is that of each page, not of the pages one after the other', () => {
    const files = {
      ...twinInParts({ sections: ['essentiel', 'aide'], parts: { suite: { sections: ['quoi', 'refus'] } } }),
      ...french(['', '', 'refus', 'aide']),
    }
    expect(orders(files)).toEqual([])
  })

  it('is reported on the page that does not follow it', () => {
    const files = {
      ...twinInParts({ parts: { suite: { sections: ['refus', 'quoi'] } } }),
      ...french(['', '', 'refus']),
    }
    expect(orders(files)).toEqual([`${part}:6 error section-order`])
  })
})

describe('what a twin says it leaves out', () => {
  it('an id that nothing has is reported where it is written, with the nearest', () => {
    const files = omitting('quio: Trop long.')
    expect(told(files)).toEqual([`${main}:11 error omitted-unknown`])
    expect(problemsOf(files)[0]?.hint).toContain('« quoi »')
    expect(problemsOf(omitting('ame.durations: x'))[0]?.hint).toContain('« ame.duration »')
  })

  it.each(['quoi:', 'quoi: ""', 'quoi: null'])('without a reason (%s) is reported', (omitted) => {
    expect(told(omitting(omitted, { parts: {} }))).toEqual([`${main}:11 error omitted-reason`])
  })

  it('a section that stands on one of its pages is reported', () => {
    const files = omitting('quoi: Trop long.')
    expect(told(files)).toEqual([`${main}:11 error omitted-present`])
    expect(problemsOf(files)[0]?.message).toContain(`${part}:6`)
  })

  it('a fact that it says all the same is a warning', () => {
    expect(told(omitting('ame.duration: Un exemple suffit.'))).toEqual([`${main}:11 warning omitted-present`])
  })

  it('a fact, contact or letter that the French does not say is a warning: there is nothing to leave out', () => {
    expect(told(omitting('sante-info-droits: Un numéro suffit.'))).toEqual([`${main}:11 warning omitted-useless`])
    expect(told(omitting('letter:reclamation: Une lettre suffit.'))).toEqual([`${main}:11 warning omitted-useless`])
  })

  it('a contact or letter that the French gives may be left out, under its own name or as it is written in the text', () => {
    const french = (soundContent().get('fiches/ame/fr.md') ?? '').replace(
      'Voici ce que vous recevez.',
      '{{contact:sante-info-droits}}\n\n{{letter:reclamation}}',
    )
    const files = {
      ...omitting('contact:sante-info-droits: Un numéro suffit.,\n  reclamation: Trop long.'),
      'fiches/ame/fr.md': french,
    }
    expect(told(files).filter((each) => each.includes('omitted'))).toEqual([])
  })
})

describe('a link inside a page', () => {
  const linked = (target: string) => told(twinInParts({ parts: { suite: { quoi: `Voir [plus haut](${target}).` } } }))

  it('may lead to a section of that page only: the others have another address', () => {
    expect(linked('#quoi')).toEqual([])
    expect(linked('fiche:ame#essentiel')).toEqual([])
    expect(linked('#essentiel')).toEqual([`${part}:8 error link-broken`])
  })

  it('names what to write instead', () => {
    const files = twinInParts({ parts: { suite: { quoi: 'Voir [plus haut](#essentiel).' } } })
    expect(problemsOf(files)[0]?.hint).toContain('(fiche:ame#essentiel)')
  })
})
