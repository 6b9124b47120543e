// The day of an editor, with the real commands in a real repository: a fiche is started, written, remarked on, mended,
// proposed, approved; the day after, the night says what a person must do. The tests of this file follow each other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditorsRepository } from './repository-of-an-editor.ts'
import { repositoryOfAnEditor } from './repository-of-an-editor.ts'

const friday = '2026-12-04'
const saturday = '2026-12-05'

/** How texts are changed: by hand in their files here; any other way that leaves the same files will do. */
type Editing = (repository: EditorsRepository) => void

const french = (status: 'draft' | 'published', figure = 'aide.montant') => `---
title: Demander une aide pour le loyer
summary: Si votre loyer est trop cher pour vous, une aide peut en payer une partie.
theme: commencer
core: false
audience: Les personnes qui louent leur logement
keywords: [loyer, aide, logement]
owner: Pôle logement
reviewed: {on: ${friday}, by: Camille}
next_review: 2027-06-01
status: ${status}
---

## L'essentiel {#essentiel}

Une aide peut payer une partie de votre loyer, dans la limite de {{${figure}}} par mois.
Avant d'écrire, lisez [comment une page se prépare](fiche:premiere-fiche).

## Comment faire {#comment}

1. Préparez votre bail et votre dernière quittance.
2. Écrivez à votre équipe, qui répond en une semaine.
`

const easy = (first: string, hashes: string) => `---
title: L'aide pour payer le loyer
summary: Une aide peut payer une partie du loyer.
audience: Les personnes qui louent leur logement
keywords: [loyer, aide]
status: published
validation: {state: none}
${hashes}---

## Le plus important {#essentiel picto=information}

Cette page explique l'aide pour le loyer.
${first}
L'aide est de {{aide.montant}} par mois au plus.
Lisez aussi [comment écrire une fiche](fiche:premiere-fiche).

## Comment faire ? {#comment picto=etapes}

1. Prenez votre bail.
2. Écrivez à votre équipe.
`

const tooLong =
  "Une aide peut payer une partie de votre loyer chaque mois si vous n'avez pas beaucoup d'argent et si vous louez votre logement depuis longtemps."
const short = 'Une aide peut payer une partie de votre loyer.'

const figure = `
- id: aide.montant
  label: {fr: Aide la plus grande pour le loyer}
  value: 100
  unit: EUR
  valid_from: 2026-01-01
  valid_to: ${friday}
  source: {publisher: Notre équipe, title: Règlement de l'aide, url: null, consulted: "2026-11"}
  confidence: sourced
`

const writesTheFrench =
  (...given: Parameters<typeof french>): Editing =>
  ({ write }) =>
    write('fiches/loyer/fr.md', french(...given))
const writesTheFigure: Editing = ({ read, write }) =>
  write('facts/exemple.yaml', `${read('facts/exemple.yaml')}${figure}`)
const writesTheEasyText =
  (first: string): Editing =>
  ({ read, write }) => {
    const [hashes = ''] = /^source:\n(?: {2}.*\n)+/mu.exec(read('fiches/loyer/fr.falc.md')) ?? []
    write('fiches/loyer/fr.falc.md', easy(first, hashes))
  }
const changesTheFirstFiche: Editing = ({ read, write }) => {
  write(
    'fiches/premiere-fiche/fr.md',
    read('fiches/premiere-fiche/fr.md').replace('sur un seul sujet.', 'et une seule.'),
  )
  write(
    'fiches/premiere-fiche/fr.falc.md',
    read('fiches/premiere-fiche/fr.falc.md').replace('Cette page est un exemple.', tooLong),
  )
  write('facts/exemple.yaml', read('facts/exemple.yaml').replace('value: 650', 'value: 600'))
}

describe('the day of an editor', { timeout: 120_000 }, () => {
  const repository = repositoryOfAnEditor()
  const { git, npmRun, read, write, remove } = repository
  const easyFile = 'content/fiches/loyer/fr.falc.md'

  beforeAll(() => {
    git('init', '-q', '-b', 'main')
    npmRun('new', 'site', 'content', '--today', '2026-11-20')
    write(
      'site.yaml',
      `${read('site.yaml')}owners: {Pôle logement: ["@asso/logement"], Rédaction: ["@asso/redaction"]}\n`,
    )
    write(
      'fiches/premiere-fiche/fr.md',
      read('fiches/premiere-fiche/fr.md').replace('core: false', 'core: false\nowner: Rédaction'),
    )
    git('add', '.')
    git('commit', '-qm', 'Notre site commence')
  })
  afterAll(remove)

  it('in the morning, a fiche is started: its file says what is to be written, and the check that it is a draft', () => {
    git('switch', '-qc', 'aide-loyer')
    expect(npmRun('new', 'fiche', 'loyer', '--content', 'content').stdout).toContain(
      'content/fiches/loyer/fr.md est commencé',
    )
    const { status, stdout } = npmRun('check', '--content', 'content', '--today', friday)
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /content\/fiches\/loyer\/fr\.md\n\s+2:8 {2}avertissement \[draft-unfinished\] \d+ passages restent à écrire/u,
    )
  })

  it('its French is written; a name that is wrong is told at its line, with the right one', () => {
    writesTheFigure(repository)
    writesTheFrench('draft', 'aide.montent')(repository)
    const wrong = npmRun('check', '--content', 'content', '--today', friday)
    expect(wrong.status).toBe(1)
    expect(wrong.stdout).toMatch(
      /content\/fiches\/loyer\/fr\.md\n\s+16:66 {2}erreur \[fact-unknown\].*\n.*« aide\.montant »/u,
    )
    writesTheFrench('draft')(repository)
    expect(npmRun('check', '--content', 'content', '--today', friday).status).toBe(0)
  })

  it('its easy text has a sentence too long: the checker says where and what to do, and nothing once it is cut', () => {
    npmRun('new', 'falc', 'loyer', '--content', 'content')
    writesTheEasyText(tooLong)(repository)
    const remarked = npmRun('falc', easyFile)
    expect(remarked.stdout).toMatch(
      /^\s+16:1\s+attention Phrase de 25 mots : .* Faites 2 phrases : coupez avant « si vous n'avez »\. \[sent-length\]/mu,
    )
    writesTheEasyText(short)(repository)
    const mended = npmRun('falc', easyFile)
    expect(mended.stdout).not.toContain('[sent-length]')
    expect([mended.status, mended.stdout]).toEqual([0, expect.stringContaining('prêt pour le groupe de relecture')])
  })

  it('its parts have codes; all is committed on a branch, with a change to another fiche', () => {
    writesTheFrench('published')(repository)
    expect(npmRun('codes', '--content', 'content').stdout).toMatch(/loyer#comment\s+nouveau/u)
    changesTheFirstFiche(repository)
    expect(npmRun('check', '--content', 'content', '--today', friday).status).toBe(0)
    expect(npmRun('owners', '--content', 'content').stdout).toContain('.github/CODEOWNERS : écrit')
    git('add', '.')
    expect(git('commit', '-qm', 'Une aide pour le loyer').status).toBe(0)
  })

  it('the comment of the proposal says the sections, the figures and where they are read, what falls behind, the scores, who approves', () => {
    const { status, stdout: comment } = npmRun('pr', '--base', 'main', '--content', 'content', '--today', friday)
    expect(status).toBe(0)
    expect(comment).toContain('loyer [fr] — Demander une aide pour le loyer (nouveau texte')
    expect(comment).toContain('`essentiel`, réécrite')
    expect(comment).toMatch(/`texte\.mots`\) : 650 → \*\*600\*\*\. Pages : premiere-fiche/u)
    expect(comment).toMatch(
      /premiere-fiche \\\[fr-falc\\\] passe en retard : essentiel\..*npm run translations -- accept premiere-fiche fr-falc essentiel/u,
    )
    expect(comment).toMatch(/`content\/fiches\/premiere-fiche\/fr\.falc\.md` : 100 → \d{1,2} sur 100/u)
    expect(comment).toMatch(
      /`content\/fiches\/loyer\/fr\.falc\.md` : nouveau texte, \d+ sur 100\. Aucun obstacle connu/u,
    )
    expect(comment).toContain('- Pôle logement (`@asso/logement`) : loyer.')
    expect(comment).toContain('- Rédaction (`@asso/redaction`) : premiere-fiche.')
  })

  it('the host knows who approves each fiche, and the proposal is merged', () => {
    expect(git('show', 'aide-loyer:.github/CODEOWNERS').stdout).toContain('/content/fiches/loyer/ @asso/logement')
    git('switch', '-q', 'main')
    expect(git('merge', '-q', '--no-ff', '-m', 'Approuvé', 'aide-loyer').status).toBe(0)
    expect(read('fiches/loyer/fr.md')).toBe(french('published'))
  })

  it('the next day, the night names the figure that has ended and the text that is behind, with what to do', () => {
    const issue = (today: string) => npmRun('nightly', '--content', 'content', '--today', today)
    expect(issue(friday).stdout).not.toContain('n’est plus valable')
    const { status, stdout } = issue(saturday)
    expect(status).toBe(1)
    expect(stdout).toMatch(/Fait le 5\sdécembre\s2026/u)
    // Each figure once, with what to do, and not once more for each page that shows it.
    expect(stdout.match(/aide\.montant/gu)).toHaveLength(1)
    expect(stdout).toMatch(/`aide\.montant` : .*`content\/facts\/exemple\.yaml:\d+`/u)
    expect(stdout).toMatch(
      /`premiere-fiche` \\\[fr-falc\\\] : .*npm run translations -- accept premiere-fiche fr-falc/u,
    )
  })
})
