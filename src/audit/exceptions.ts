import type { Finding } from './finding.ts'

/** A finding that is let be, and why. */
export interface Exception {
  readonly rule: string
  /** Part of the finding's node. */
  readonly node: string
  readonly reason: string
}

/** Every exception of the site: none is made elsewhere. */
export const exceptions: readonly Exception[] = []

export function isExcepted({ rule, node }: Finding): boolean {
  return exceptions.some((exception) => exception.rule === rule && node.includes(exception.node))
}
