import { describe, expect, it } from 'vitest'
import type { DrawingFault } from '../../src/pictograms/read-drawing.ts'
import { readDrawing } from '../../src/pictograms/read-drawing.ts'

const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${more}>\n${inside}\n</svg>`
const faults = (source: string) => readDrawing(source) as readonly DrawingFault[]

describe('a drawing of a content folder', () => {
  it('is kept as shapes, with its own measures', () => {
    const read = readDrawing(
      `<?xml version="1.0"?>\n${svg('<!-- fait avec un logiciel --><g fill="currentColor" stroke-linecap="round"><path d="M0 0h24" clip-path="url(#a)"/></g><title>Un & deux</title>')}`,
    )
    expect(read).toEqual({
      viewBox: '0 0 24 24',
      body: '\n<g fill="currentColor" stroke-linecap="round"><path d="M0 0h24" clip-path="url(#a)" /></g><title>Un &#x26; deux</title>\n',
    })
  })

  it.each([
    ['a script', '<script>alert(1)</script>', 'drawing-element', '<script>'],
    ['a picture from elsewhere', '<image href="https://exemple.fr/a.png"/>', 'drawing-element', '<image>'],
    ['a page inside', '<foreignObject><b>x</b></foreignObject>', 'drawing-element', '<foreignObject>'],
    ['a link', '<a href="https://exemple.fr"><path d="M0"/></a>', 'drawing-element', '<a>'],
    ['another file', '<use href="autre.svg#a"/>', 'drawing-element', '<use>'],
    ['a style sheet', '<style>@import "https://exemple.fr/a.css";</style>', 'drawing-element', '<style>'],
    ['an animation', '<animate attributeName="href"/>', 'drawing-element', '<animate>'],
    ['an event', '<path d="M0" onclick="alert(1)"/>', 'drawing-attribute', 'onclick'],
    ['a style', '<path d="M0" style="fill:url(//exemple.fr)"/>', 'drawing-attribute', 'style'],
    ['a reference in a colour', '<path d="M0" fill="url(https://exemple.fr/a.svg#b)"/>', 'drawing-attribute', 'fill'],
    ['a reference to data', '<path d="M0" mask="url( data:image/svg+xml,x)"/>', 'drawing-attribute', 'mask'],
  ])('is refused on its line with %s', (_, inside, rule, named) => {
    const [fault] = faults(svg(inside))
    expect(fault).toMatchObject({ rule, line: 2 })
    expect(fault?.message).toContain(named)
    expect(fault?.hint).not.toBe('')
  })

  it('is refused for an event of its root, on line 1', () => {
    expect(faults(svg('', ' onload="alert(1)"'))).toMatchObject([{ rule: 'drawing-attribute', line: 1 }])
  })

  it.each(['<!DOCTYPE svg [<!ENTITY x "y">]>\n', '<?xml-stylesheet href="a.css"?>\n'])(
    'is refused after %j, which other readers obey',
    (before) => {
      expect(faults(`${before}${svg('<path d="M0"/>')}`)).toMatchObject([{ rule: 'drawing-shape', line: 1 }])
    },
  )

  it.each(['', '<p>Bonjour</p>', '<svg/>', `${svg('')}${svg('')}`, '<svg viewBox="0 0 24 24"><p>x</p></svg>'])(
    'is not %j',
    (source) => {
      expect(faults(source)).toMatchObject([{ rule: 'drawing-shape' }])
    },
  )
})
