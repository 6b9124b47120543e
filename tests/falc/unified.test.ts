import { expect, it } from 'vitest'
import { VFile } from 'vfile'
import plugin, { remarkFalc } from '../../src/falc/unified.ts'
import { unified } from 'unified'

it('puts problems and obstacles in the editor as messages of the file', async () => {
  const file = new VFile({ path: 'essai.md', value: `${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.\n` })
  await unified().use(remarkFalc).run({ type: 'root', children: [] }, file)
  const long = file.messages.find((message) => message.ruleId === 'sent-length')
  expect(long).toMatchObject({ source: 'falc', line: 1, column: 1, fatal: true })
  expect(long?.note).toBeTruthy()
  expect(file.messages.some((message) => message.ruleId === 'obstacle')).toBe(true)
})

it('is exported as remark loads its plugins', () => {
  expect(plugin).toBe(remarkFalc)
})
