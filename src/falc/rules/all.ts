/** Every rule of the easy-to-read checker, in the order of the documentation. */
import type { Rule } from '../rule.ts'

export const rules: readonly Rule[] = []
