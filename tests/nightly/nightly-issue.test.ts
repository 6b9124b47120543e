import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { factYaml } from '../../src/checks/sound-content.ts'
import { hasMarker } from '../../src/hosts/marker.ts'
import type { Nightly } from '../../src/nightly/nightly.ts'
import { asksForSomeone, splitBoard } from '../../src/nightly/nightly.ts'
import { nightlyIssue } from '../../src/nightly/nightly-issue.ts'
import { statusBoard } from '../../src/status/board.ts'
import type { Files } from '../changes/change-of.ts'
import { contentWith } from '../changes/change-of.ts'

function nightlyOf(files: Files, more: Partial<Nightly> = {}): Nightly {
  const library = contentWith(files)
  return {
    today: library.today,
    errors: checkLibrary(library, { strict: true }).filter(({ severity }) => severity === 'error'),
    ...splitBoard(statusBoard(library)),
    law: null,
    links: null,
    ...more,
  }
}

describe('the issue of the night', () => {
  it('says that nothing is to be done, what stays open, and what was not looked at', () => {
    const night = nightlyOf({})
    const issue = nightlyIssue(night)
    expect(asksForSomeone(night)).toBe(false)
    expect(hasMarker(issue, 'nightly')).toBe(true)
    expect(issue).toContain('**Rien à faire aujourd’hui.**')
    expect(issue).toContain("- Versions simplifiées que les personnes concernées n'ont pas encore relues : 2")
    expect(issue).toContain(
      'Les articles de loi n’ont pas été comparés à une copie récente. Les liens n’ont pas été visités.',
    )
  })

  it('tells a figure that ended once, with its place and what to do, though a release refuses it too', () => {
    const night = nightlyOf({ 'facts/ame.yaml': () => factYaml({ id: 'ame.duration', valid_to: '2026-11-01' }) })
    const issue = nightlyIssue(night)
    expect(night.errors.map(({ rule }) => rule)).toContain('fact-expired')
    expect(asksForSomeone(night)).toBe(true)
    expect(issue).toContain('### Chiffres périmés (1)')
    expect(issue.match(/content\/facts\/ame\.yaml:1/g)).toHaveLength(1)
    expect(issue).toContain('npm run check -- --strict')
  })

  it('names another error with its remedy', () => {
    const issue = nightlyIssue(
      nightlyOf({ 'fiches/ame/fr.md': (text) => text.replace('ame.duration', 'ame.duratoin') }),
    )
    expect(issue).toMatch(/### Erreurs \(\d+\)\n\n- `content\/fiches\/ame\/fr\.md:\d+` \\\[fact-unknown\\\]/)
  })

  it('says which law changed and what rests on it, which link is gone and who uses it', () => {
    const issue = nightlyIssue(
      nightlyOf(
        {},
        {
          law: [
            {
              article: 'csp.L1110-3',
              change: 'repealed',
              since: '2026-11-01',
              to: null,
              seen: '2026-11-20',
              restsOn: 'ame (qui)',
            },
          ],
          links: {
            count: 12,
            matters: [
              {
                url: 'https://a.exemple/x',
                uses: ['contact @ami'],
                files: ['content/contacts.yaml'],
                matter: 'gone',
                detail: "La page n'existe plus (404).",
              },
            ],
          },
        },
      ),
    )
    expect(issue).toContain('- `csp.L1110-3` est abrogé (1er novembre 2026). À relire : ame (qui).')
    expect(issue).toContain(
      "- [a.exemple](https://a.exemple/x) La page n'existe plus (404). `https://a.exemple/x` : contact &#64;ami (`content/contacts.yaml`)",
    )
    expect(issue).toContain('Liens suivis : 12.')
  })
})
