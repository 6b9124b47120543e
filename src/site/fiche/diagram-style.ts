import { createHash } from 'node:crypto'
import styles from '../styles/schema.css?inline'

/** The styles of drawings of facts, for the few pages that have one, and what a policy names them by. */
export const diagramStyle = {
  css: styles.trim(),
  hash: `sha256-${createHash('sha256').update(styles.trim()).digest('base64')}`,
} as const
