import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Drawing } from './drawing.ts'

/** Shapes, and what groups them: nothing that runs, loads, links or moves. */
const elements = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'defs',
  'clipPath',
  'mask',
  'title',
  'desc',
  'linearGradient',
  'radialGradient',
  'stop',
])

/** Geometry and paint. No `style`, `href` or event. */
const attributes = new Set([
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'fx',
  'fy',
  'width',
  'height',
  'points',
  'viewBox',
  'xmlns',
  'id',
  'version',
  'transform',
  'fill',
  'fillRule',
  'fillOpacity',
  'clipRule',
  'clipPath',
  'clipPathUnits',
  'mask',
  'maskUnits',
  'opacity',
  'stroke',
  'strokeWidth',
  'strokeLineCap',
  'strokeLineJoin',
  'strokeMiterLimit',
  'strokeOpacity',
  'strokeDashArray',
  'strokeDashOffset',
  'offset',
  'stopColor',
  'stopOpacity',
  'gradientUnits',
  'gradientTransform',
  'className',
])

export interface DrawingFault {
  readonly rule: 'drawing-shape' | 'drawing-element' | 'drawing-attribute'
  readonly line: number
  /** French. */
  readonly message: string
  readonly hint: string
}

/** Beginnings and ends of elements: ten times what the richest pictogram has. */
const most = 1000

const redraw = 'Réenregistrez le dessin en « SVG simple » (Inkscape), ou retirez cette partie dans un éditeur de texte.'

/**
 * Reads an SVG file as a drawing that is nothing but a drawing: from a closed list of shapes and of
 * attributes. What is published is written anew from what was understood.
 *
 * @returns the faults instead, when there are any.
 */
export function readDrawing(source: string): Drawing | readonly DrawingFault[] {
  // Another reader than ours would unfold entities, or apply a style sheet from elsewhere.
  const strange = /<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?xml-/iu.exec(source)
  if (strange !== null) {
    const line = source.slice(0, strange.index).split('\n').length
    return [
      {
        rule: 'drawing-shape',
        line,
        message: `« ${strange[0]} » n'est pas permis dans un dessin : il pourrait en cacher un autre.`,
        hint: redraw,
      },
    ]
  }
  if (source.split('<').length > most) {
    return [
      {
        rule: 'drawing-shape',
        line: 1,
        message: `Ce dessin a plus de ${most} parties : il pèserait sur chaque page, et sur le programme qui le lit.`,
        hint: 'Simplifiez-le : un pictogramme est fait de quelques formes.',
      },
    ]
  }
  const { children } = fromHtml(source, { fragment: true })
  const [root, ...others] = children.filter((node) => node.type === 'element')
  const viewBox = root?.properties['viewBox']
  if (root?.tagName !== 'svg' || others.length > 0 || typeof viewBox !== 'string' || !/^[\d. -]+$/.test(viewBox)) {
    return [
      {
        rule: 'drawing-shape',
        line: 1,
        message: "Ce fichier n'est pas un dessin SVG : il faut un seul élément <svg>, avec ses mesures (viewBox).",
        hint: 'Écrivez par exemple <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">.',
      },
    ]
  }
  const faults = faultsIn(root)
  if (faults.length > 0) return faults
  return { viewBox, body: toHtml(withoutNotes(root).children, { space: 'svg', closeEmptyElements: true }) }
}

function faultsIn(element: Element): DrawingFault[] {
  const line = element.position?.start.line ?? 1
  if (!elements.has(element.tagName)) {
    return [
      {
        rule: 'drawing-element',
        line,
        message: `<${element.tagName}> n'est pas permis dans un dessin : un programme ou une image venue d'ailleurs pourrait s'y cacher.`,
        hint: redraw,
      },
    ]
  }
  const own = Object.entries(element.properties).flatMap(([name, value]): DrawingFault[] => {
    if (attributes.has(name) && isLocal(String(value))) return []
    const message = attributes.has(name)
      ? `« ${name}="${String(value).slice(0, 40)}" » demande quelque chose d'ailleurs : le dessin doit tenir dans son fichier.`
      : `L'attribut « ${name.toLowerCase()} » n'est pas permis dans un dessin : il pourrait exécuter un programme ou mener ailleurs.`
    return [{ rule: 'drawing-attribute', line, message, hint: redraw }]
  })
  return [...own, ...element.children.flatMap((child) => (child.type === 'element' ? faultsIn(child) : []))]
}

/** `url(#a)` stays in the file; any other address leaves it, but for the name of the language itself. */
function isLocal(value: string): boolean {
  return value === 'http://www.w3.org/2000/svg' || !/url\(\s*['"]?(?!#)|\/\/|[a-z]+:/iu.test(value)
}

/** Without comments: notes of the program that drew. */
function withoutNotes<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  return {
    ...node,
    children: node.children.filter(({ type }) => type !== 'comment').map((child) => withoutNotes(child as Nodes)),
  }
}
