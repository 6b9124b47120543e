import { describe, expect, it } from 'vitest'
import { factYaml, siteYaml } from '../../src/checks/sound-content.ts'
import { changeOf } from './change-of.ts'

const reword = (source: string) => source.replace('Voici ce que vous recevez.', 'Voici ce que vous gagnez.')

describe('what a change does for readers', () => {
  it('is nothing where nothing, or only the form, changed', () => {
    const nothing = {
      texts: [],
      facts: [],
      helps: [],
      followers: [],
      scores: [],
      problems: { fresh: [], mended: [] },
      look: [],
      approvers: [],
    }
    expect(changeOf({})).toEqual(nothing)
    const typed = (source: string) => source.replace('Voici ce que vous', 'Voici **ce que**\nvous')
    expect(changeOf({ 'fiches/ame/fr.md': typed })).toEqual(nothing)
    // An entry that moved down its file is the same entry.
    expect(changeOf({ 'contacts.yaml': (source) => `# Les numéros\n\n${source}` }).helps).toEqual([])
  })

  it('names the words that changed in a section, the texts left behind, the pages to look at', () => {
    const { texts, followers, look, scores } = changeOf({ 'fiches/ame/fr.md': reword })
    expect(texts).toEqual([
      {
        fiche: 'ame',
        of: 'fiche',
        text: 'fr',
        change: 'reworded',
        title: 'La carte',
        file: 'content/fiches/ame/fr.md',
        head: [],
        sections: [
          {
            id: 'quoi',
            title: 'Titre quoi',
            change: 'reworded',
            words: [
              { words: 'Titre quoi. Voici ce que vous ', became: 'kept' },
              { words: 'recevez', became: 'removed' },
              { words: 'gagnez', became: 'added' },
              { words: '.', became: 'kept' },
            ],
          },
        ],
      },
    ])
    expect(followers.map(({ text, leftBehind, caughtUp }) => [text, leftBehind, caughtUp])).toEqual([
      ['fr-falc', ['quoi'], []],
      ['en', ['quoi'], []],
    ])
    expect(look.map(({ address, why }) => [address, why])).toEqual([
      ['/fr/ame/', 'text'],
      ['/fr/falc/ame/', 'behind'],
      ['/en/ame/', 'behind'],
    ])
    expect(scores).toEqual([])
  })

  it('tells sections added and removed, and what the head says otherwise', () => {
    const edit = (source: string) =>
      source.replace('title: La carte', 'title: La carte bleue').replace('{#quoi}', '{#combien}')
    const [text] = changeOf({ 'fiches/ame/fr.md': edit }).texts
    expect(text?.sections.map(({ id, change }) => [id, change])).toEqual([
      ['combien', 'added'],
      ['quoi', 'removed'],
    ])
    expect(text?.head).toEqual([
      {
        field: 'title',
        words: [
          { words: 'La carte', became: 'kept' },
          { words: ' bleue', became: 'added' },
        ],
      },
    ])
  })

  it('knows a text that comes and a text that goes', () => {
    const gone = changeOf({ 'fiches/ame/en.md': null })
    expect(gone.texts.map(({ text, change }) => [text, change])).toEqual([['en', 'removed']])
    expect(gone.look).toEqual([])
    const come = changeOf({ 'fiches/ame/en.md': (source) => source || english }, { 'fiches/ame/en.md': null })
    expect(come.texts.map(({ text, change }) => [text, change])).toEqual([['en', 'added']])
    expect(come.look.map(({ address }) => address)).toEqual(['/en/ame/'])
  })

  it('gives a figure before and after, and each text that shows it', () => {
    const fresh = factYaml({ id: 'ame.duration', value: '2' })
    const { facts, look } = changeOf({ 'facts/ame.yaml': () => fresh })
    expect(facts).toMatchObject([{ fact: 'ame.duration', label: 'Durée', before: '1 an', after: '2 ans' }])
    expect(facts[0]?.shownIn.map(({ fiche, text, sections }) => [fiche, text, sections])).toEqual(
      ['ame', 'css'].flatMap((id) => ['fr', 'fr-falc', 'en'].map((text) => [id, text, ['essentiel']])).sort(byText),
    )
    expect(look.map(({ address, why }) => [address, why])).toContainEqual(['/fr/falc/css/', 'figure'])
  })

  it('says of a figure that it is no longer sure, though its value stays', () => {
    const doubt = factYaml({ id: 'ame.duration', confidence: 'unverified' })
    expect(changeOf({ 'facts/ame.yaml': () => doubt }).facts).toMatchObject([
      { before: '1 an', after: '1 an (à vérifier)' },
    ])
  })

  it('scores a simplified text before and after', () => {
    const hard = (source: string) =>
      source.replace(
        'Voici ce que vous recevez.',
        `${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.`,
      )
    const [score] = changeOf({ 'fiches/ame/fr.falc.md': hard }).scores
    expect(score).toMatchObject({ file: 'content/fiches/ame/fr.falc.md', ready: false })
    expect(score?.after).toBeLessThan(score?.before ?? 0)
  })

  it('tells problems that are new apart from those that only moved, and counts the mended', () => {
    const broken = (source: string) => source.replace('{{ame.duration}}', '{{ame.durée-inconnue}}')
    const moved = (source: string) => source.replace('audience:', 'sheet: null\naudience:')
    const fresh = changeOf({ 'fiches/ame/fr.md': broken }).problems
    expect(fresh.fresh.map(({ rule, file }) => [rule, file])).toContainEqual([
      'fact-unknown',
      'content/fiches/ame/fr.md',
    ])
    const after = changeOf({ 'fiches/ame/fr.md': (source) => moved(broken(source)) }, { 'fiches/ame/fr.md': broken })
    expect(after.problems.fresh.filter(({ rule }) => rule === 'fact-unknown')).toEqual([])
    const mended = changeOf(
      { 'fiches/ame/fr.md': (source) => source.replace('{{ame.durée-inconnue}}', '{{ame.duration}}') },
      { 'fiches/ame/fr.md': broken },
    )
    expect(mended.problems.mended.map(({ rule }) => rule)).toContain('fact-unknown')
  })

  it('names a contact that changed', () => {
    const edit = (source: string) => source.replace('01 53 62 40 30', '01 53 62 40 31')
    expect(changeOf({ 'contacts.yaml': edit }).helps).toEqual([
      { kind: 'contact', id: 'sante-info-droits', change: 'reworded', fiches: [] },
    ])
  })
})

describe('who must approve', () => {
  const owned = (owner: string) => (source: string) => source.replace('theme:', `owner: ${owner}\ntheme:`)
  const accounts = () => `${siteYaml}owners: {Juristes: ["@asso/juristes"], Amis: ["@ami"]}\n`

  it('is the owner of each fiche that changes, with the accounts of the host', () => {
    const before = { 'fiches/ame/fr.md': owned('Juristes'), 'site.yaml': accounts }
    const { approvers } = changeOf(
      { 'fiches/ame/fr.md': (source) => reword(owned('Juristes')(source)), 'fiches/css/fr.md': reword },
      before,
    )
    expect(approvers).toEqual([
      { owner: 'Juristes', accounts: ['@asso/juristes'], fiches: ['ame'] },
      { owner: null, accounts: [], fiches: ['css'] },
    ])
  })

  it('is not chosen by the change itself', () => {
    const before = { 'fiches/ame/fr.md': owned('Juristes'), 'site.yaml': accounts }
    const taken = changeOf(
      {
        'fiches/ame/fr.md': (source) => reword(owned('Amis')(source)),
        'site.yaml': () => `${siteYaml}owners: {Juristes: ["@ami"]}\n`,
      },
      before,
    )
    expect(taken.approvers).toEqual([{ owner: 'Juristes', accounts: ['@asso/juristes'], fiches: ['ame'] }])
  })
})

const byText = (one: readonly unknown[], other: readonly unknown[]) => order(one).localeCompare(order(other))
const order = ([fiche, text]: readonly unknown[]) => `${String(fiche)}${{ fr: 0, 'fr-falc': 1, en: 2 }[String(text)]}`

const english =
  '---\ntitle: The card\nsummary: A card.\naudience: All\nkeywords: [card]\nstatus: published\ntranslation: {method: machine, reviewed: none}\n---\n\n## One {#essentiel}\n\nText.\n\n## Two {#quoi}\n\nText.\n'
