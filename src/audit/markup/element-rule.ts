import type { Element } from 'hast'
import { attribute } from '../pages/page-tree.ts'

/** A fault that one element shows by itself, whatever is around it. */
export interface ElementRule {
  readonly rule: string
  readonly wcag: readonly string[]
  readonly rgaa: readonly string[]
  readonly message: string
  readonly isFaulty: (element: Element, inside: readonly Element[]) => boolean
}

/** Whether an element has this attribute, even empty. */
export const has = (element: Element, name: string) => attribute(element, name) !== null
