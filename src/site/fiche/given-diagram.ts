import { library } from 'virtual:library'
import { groupCode } from '../../codes/code.ts'
import { diagramsIn } from '../../library/diagrams.ts'
import type { Version } from '../../library/fiche.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { element, text } from '../../markdown/element.ts'
import { added, typeset } from '../../markdown/in-language.ts'
import type { GivesDiagram } from '../../markdown/rehype-given-diagrams.ts'
import { diagramAddress } from '../addresses.ts'
import { interfaceIn } from '../strings/interface-in.ts'

/** The end of the drawings of a text: the code of each, and a link to the page where it is alone. */
export function givenDiagrams(version: Version, context: RenderContext): GivesDiagram {
  const { words, attributes } = interfaceIn(version.lang)
  const titles = new Map(diagramsIn(version).map(({ diagram }) => [diagram.id, typeset(diagram.title, version.lang)]))
  return (id) => {
    const code = library.codes.get(`${version.fiche}#${id}`)
    const said =
      code === undefined
        ? []
        : [
            element('span', attributes, `${words.give.code} `),
            element('span', { className: ['code', 'digits'] }, groupCode(code)),
            text(words.give.comma),
          ]
    const alone = context.words.diagram.alone({ title: titles.get(id) ?? '' })
    return element('p', {}, ...said, element('a', { href: diagramAddress(version, id) }, ...added(alone, context)))
  }
}
