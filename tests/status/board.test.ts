import { describe, expect, it } from 'vitest'
import { factYaml } from '../../src/checks/sound-content.ts'
import { statusBoard } from '../../src/status/board.ts'
import { readWith } from './write-content.ts'

const duration = (fields: Readonly<Record<string, string>>) => ({
  'facts/ame.yaml': () => factYaml({ id: 'ame.duration', ...fields }),
})

async function matters(changes: Parameters<typeof readWith>[0], today = '2026-11-21') {
  const items = statusBoard(await readWith(changes, today))
  return items.map(({ matter, subject, version }) => `${matter} ${subject}${version === null ? '' : ` ${version}`}`)
}

describe('the status board', () => {
  it('says of a sound library only what no person has reviewed yet', async () => {
    expect(await matters({})).toEqual([
      'falc-not-validated ame fr-falc',
      'falc-not-validated css fr-falc',
      'translation-unreviewed ame en',
      'translation-unreviewed css en',
    ])
  })
  it('lists an expired figure first, with the fiches that show it', async () => {
    const [first] = statusBoard(await readWith(duration({ valid_to: '2026-03-31' }), '2026-04-01'))
    expect(first).toMatchObject({
      matter: 'fact-expired',
      subject: 'ame.duration',
      fiches: ['ame', 'css'],
      file: 'content/facts/ame.yaml',
      line: 1,
    })
  })
  it('announces the end of a figure thirty days before, not sooner', async () => {
    const ending = duration({ valid_to: '2026-12-31' })
    expect(await matters(ending, '2026-12-01')).toContain('fact-ending-soon ame.duration')
    expect(await matters(ending, '2026-11-30')).not.toContain('fact-ending-soon ame.duration')
  })
  it('lists an unverified figure', async () => {
    expect(await matters(duration({ confidence: 'unverified' }))).toContain('fact-unverified ame.duration')
  })
  it('names the sections to take up again when the French changes, and the command', async () => {
    const items = statusBoard(
      await readWith(
        { 'fiches/ame/fr.md': (source) => source.replace('Voici ce que vous recevez.', 'Voici autre chose.') },
        '2026-11-21',
      ),
    )
    expect(items.filter(({ matter }) => matter.endsWith('-behind')).map(({ command }) => command)).toEqual([
      'npm run translations -- accept ame fr-falc quoi',
      'npm run translations -- accept ame en quoi',
    ])
  })
  it('tells a review that is due from one that is late', async () => {
    expect(await matters({}, '2027-04-01')).toContain('review-soon ame')
    expect(await matters({}, '2027-05-02')).toContain('review-overdue ame')
  })
})
