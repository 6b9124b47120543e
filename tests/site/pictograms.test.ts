import { readFileSync } from 'node:fs'
import { icons } from '@iconify-json/healthicons'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/site/pictograms/manifest.ts'
import { sectionPictograms } from '../../src/site/pictograms/section-pictograms.ts'

const file = new URL('../../content/pictograms.yaml', import.meta.url)
const own = (name: string) => readFileSync(new URL(`../../src/site/pictograms/own/${name}.svg`, import.meta.url), 'utf8')
const entry = (concept: string, icon: string) => `- {concept: ${concept}, icon: "${icon}", title: T, tested: false}\n`

describe('the pictogram manifest', () => {
  const manifest = readManifest(readFileSync(file, 'utf8'))

  it('names pictures that exist', () => {
    for (const { icon } of manifest.values()) {
      const [set, name = ''] = icon.split(':')
      expect(set === 'healthicons' ? icons.icons[name]?.body : own(name), icon).toMatch(/<path|<circle/u)
    }
  })

  it('never draws two concepts with one picture, even under two names', () => {
    const bodies = Array.from(manifest.values(), ({ icon }) => {
      const [set, name = ''] = icon.split(':')
      return set === 'healthicons' ? icons.icons[name]?.body : own(name)
    })
    expect(new Set(bodies).size).toBe(manifest.size)
  })

  it('knows the picture of every common section', () => {
    for (const concept of Object.values(sectionPictograms)) expect(manifest.has(concept), concept).toBe(true)
  })

  it('refuses a picture that has two meanings', () => {
    expect(() => readManifest(entry('aide', 'healthicons:info') + entry('avis', 'healthicons:info'))).toThrow('healthicons:info')
  })

  it('refuses a meaning that has two pictures', () => {
    expect(() => readManifest(entry('aide', 'healthicons:info') + entry('aide', 'healthicons:no'))).toThrow('aide')
  })
})
