import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import remarkFalc from '../../src/falc/remark-falc.ts'
import preset from '../../src/falc/remark-preset.ts'

const long = `${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.\n`

it('puts problems and obstacles in the editor as messages of the file', async () => {
  const file = new VFile({ path: 'essai.md', value: long })
  await unified()
    .use(remarkFalc)
    .run({ type: 'root', children: [] } as Root, file)
  const found = file.messages.find((message) => message.ruleId === 'sent-length')
  expect(found).toMatchObject({ source: 'falc', line: 1, column: 1, fatal: true })
  expect(found?.note).toBeTruthy()
  expect(file.messages.some((message) => message.ruleId === 'obstacle')).toBe(true)
})

it.each([
  ['content/fiches/ame/fr.falc.md', true],
  ['content/fiches/ame/fr.falc/refus.md', true],
  ['content\\fiches\\ame\\fr.falc.md', true],
  ['content/fiches/ame/fr.md', false],
])('with the preset, an editor sees what is amiss in %s (easy text: %s)', (path, easy) => {
  const file = new VFile({ path, value: `---\ntitle: Essai\n---\n\n## Titre\n\n${long}` })
  const processor = unified().use(remarkParse).use(preset)
  processor.runSync(processor.parse(file) as Root, file)
  expect(file.messages.find(({ ruleId }) => ruleId === 'section-id-missing')).toMatchObject({
    line: 5,
    column: 1,
    fatal: true,
    note: 'Ajoutez-le au bout du titre, par exemple « {#cout} ».',
  })
  expect(file.messages.some(({ source }) => source === 'falc')).toBe(easy)
})
