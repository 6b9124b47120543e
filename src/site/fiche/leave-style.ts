import { createHash } from 'node:crypto'
import leave from '../styles/leave.css?inline'

const css = leave.replaceAll('\n', '')

/** The styles of the way out of a page, and what a policy names them by: only pages that have one carry them. */
export const leaveStyle: { css: string; hash: `sha256-${string}` } = {
  css,
  hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
}
