import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../../../src/falc/text/build.ts'
import type { Display } from '../../../src/falc/text/falc-text.ts'
import type { Omitted } from '../../../src/falc/twin/compare-twins.ts'
import { compareTwins } from '../../../src/falc/twin/compare-twins.ts'
import { twinProblems } from '../../../src/falc/twin/twin-problems.ts'

const display: Display = (_target, id) => (id === 'care.rate' ? '70 %' : null)

const standard = `---
title: Une aide
---

## L'essentiel {#essentiel}

Cette aide, attribuée sur demande par la caisse primaire d'assurance maladie, est versée pendant {{aid.duration}} aux personnes qui remplissent les conditions prévues.
Le remboursement est de {{care.rate}} du prix.

## Comment faire {#comment}

1. Remplissez le formulaire.
2. Signez le formulaire.
3. Envoyez le formulaire au {{contact:caisse}}.

Ne signez jamais un formulaire vide.
Appelez le 36 46 dans les 3 mois.

{{letter:demande}}

## Qui peut aider {#aide}

Le Défenseur des droits, le CCAS et [la fiche voisine](fiche:voisine).
`

const twin = `---
title: Une aide
---

## De quoi parle cette page ? {#essentiel picto=information}

La caisse donne cette aide.
L'aide dure {{aid.duration}}.
La caisse paie {{care.rate}} du prix.

## Comment faire ? {#comment picto=etapes}

1. Vous remplissez le formulaire.
2. Vous signez le formulaire.
3. Vous envoyez le formulaire.

{{contact:caisse}}

Ne signez pas un formulaire vide.
Appelez le 36 46.
Vous avez trois mois.

{{letter:demande}}

## Qui peut aider ? {#aide picto=aide}

Le Défenseur des droits aide gratuitement.
Allez à la mairie.
Lisez [la page voisine](fiche:voisine).
`

/** Rules and what they are about, for the twin changed by `change`. */
function found(change: (text: string) => string, base = twin) {
  const comparison = compareTwins(fromMarkdown(standard, display), fromMarkdown(change(base), display))
  return comparison.findings.map(({ rule, kind, severity, section }) => `${rule} ${kind} ${severity} ${section}`)
}

describe('compareTwins', () => {
  it('finds nothing to say about a twin that is simpler and complete', () => {
    const comparison = compareTwins(fromMarkdown(standard, display), fromMarkdown(twin, display))
    expect(comparison.findings).toEqual([])
    expect(comparison.simpler).toBe(true)
    expect(comparison.rows.find((row) => row.measure === 'meanLength')).toMatchObject({ simpler: true })
  })

  it('reports a lost fact as an error at the standard line and under the twin heading', () => {
    const comparison = compareTwins(
      fromMarkdown(standard),
      fromMarkdown(twin.replace("L'aide dure {{aid.duration}}.\n", '')),
    )
    expect(comparison.findings).toMatchObject([
      {
        rule: 'twin-lost',
        kind: 'fact',
        severity: 'error',
        section: 'essentiel',
        standard: { line: 7 },
        falc: { line: 5 },
      },
    ])
    expect(comparison.findings[0]?.message).toContain('{{aid.duration}}')
  })

  it('only warns when a percentage is lost, which a simple text may say otherwise', () => {
    expect(found((text) => text.replace('La caisse paie {{care.rate}} du prix.\n', ''))).toEqual([
      'twin-lost rate warning essentiel',
    ])
  })

  it('tells a fact that moved to another part from a lost one', () => {
    const moved = (text: string) =>
      text
        .replace("L'aide dure {{aid.duration}}.\n", '')
        .replace('Allez à la mairie.', "Allez à la mairie.\nL'aide dure {{aid.duration}}.")
    expect(found(moved)).toEqual(['twin-moved fact info essentiel'])
  })

  it('reports a fact that only the twin gives', () => {
    expect(found((text) => text.replace('Allez à la mairie.', 'Allez à la mairie avant {{other.delay}}.'))).toEqual([
      'twin-added fact warning aide',
    ])
  })

  it('reports a lost contact, phone number, duration and letter', () => {
    expect(found((text) => text.replace('{{contact:caisse}}\n', ''))).toEqual(['twin-lost contact error comment'])
    expect(found((text) => text.replace('Appelez le 36 46.\n', ''))).toEqual(['twin-lost phone error comment'])
    expect(found((text) => text.replace('Vous avez trois mois.\n', ''))).toEqual(['twin-lost delay warning comment'])
    expect(found((text) => text.replace('{{letter:demande}}\n', ''))).toEqual(['twin-lost letter warning comment'])
  })

  it('reports a lost body, but accepts its plain name', () => {
    expect(
      found((text) => text.replace('Le Défenseur des droits aide gratuitement.', 'On vous aide gratuitement.')),
    ).toEqual(['twin-lost body warning aide'])
    expect(found((text) => text.replace('mairie', 'CCAS'))).toEqual([])
  })

  it('reports a lost prohibition and steps that lost their numbers', () => {
    expect(found((text) => text.replace('Ne signez pas un formulaire vide.\n', ''))).toEqual([
      'twin-prohibitions prohibitions warning comment',
    ])
    expect(found((text) => text.replace(/^\d\. Vous/gm, 'Vous'))).toEqual(['twin-steps steps warning comment'])
    expect(found((text) => text.replace('2. Vous signez le formulaire.\n', ''))).toEqual([
      'twin-steps steps info comment',
    ])
  })

  it('takes no question and no situation of a table for a prohibition', () => {
    const instead = (words: string) => {
      const forbids = standard.replace('Ne signez jamais un formulaire vide.', words)
      const bare = twin.replace('Ne signez pas un formulaire vide.\n', '')
      return compareTwins(fromMarkdown(forbids), fromMarkdown(bare))
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'twin-prohibitions')
    }
    expect(instead('Vous ne pouvez pas signer.')).toEqual(['twin-prohibitions'])
    expect(instead('Vous ne pouvez pas signer ?')).toEqual([])
    expect(instead('| Situation | Que faire |\n|---|---|\n| Vous ne pouvez pas signer | Un proche signe |')).toEqual([])
    expect(instead('| Situation | Que faire |\n|---|---|\n| Formulaire vide | Ne signez pas |')).toEqual([
      'twin-prohibitions',
    ])
  })

  it('says when the twin is not simpler', () => {
    const long =
      'La caisse, après avoir étudié la demande, les papiers et la situation de la famille, donne cette aide à toutes les personnes qui remplissent les conditions de la loi et qui habitent en France depuis longtemps.'
    expect(found((text) => text.replaceAll(/^(?:La|Le|Vous|Allez|Appelez|Ne|Lisez|L').*$/gm, long))).toContain(
      'twin-not-simpler length warning null',
    )
  })

  it('leaves a part that only one text has to the check of sections', () => {
    expect(found((text) => text.slice(0, text.indexOf('## Qui peut aider')))).toEqual([])
  })
})

describe('what a twin leaves out on purpose', () => {
  const without = (line: string, omitted: Omitted[]) => {
    const text = twin.replace(line, '')
    return compareTwins(fromMarkdown(standard, display), fromMarkdown(text, display), omitted).findings.map(
      ({ rule, kind }) => `${rule} ${kind}`,
    )
  }

  it('is not lost: a fact, said in percent or not, a contact, a letter', () => {
    expect(without("L'aide dure {{aid.duration}}.\n", [{ kind: 'fact', id: 'aid.duration' }])).toEqual([])
    expect(without('La caisse paie {{care.rate}} du prix.\n', [{ kind: 'fact', id: 'care.rate' }])).toEqual([])
    expect(without('{{contact:caisse}}\n', [{ kind: 'contact', id: 'caisse' }])).toEqual([])
    expect(without('{{letter:demande}}\n', [{ kind: 'letter', id: 'demande' }])).toEqual([])
  })

  it('excuses nothing else: another fact, or a thing of another kind with the same name', () => {
    expect(without("L'aide dure {{aid.duration}}.\n", [{ kind: 'fact', id: 'care.rate' }])).toEqual(['twin-lost fact'])
    expect(without('{{contact:caisse}}\n', [{ kind: 'letter', id: 'caisse' }])).toEqual(['twin-lost contact'])
    expect(without('Ne signez pas un formulaire vide.\n', [{ kind: 'fact', id: 'aid.duration' }])).toEqual([
      'twin-prohibitions prohibitions',
    ])
  })
})

describe('twinProblems', () => {
  it('puts each problem in the twin and names the line of the standard text', () => {
    const comparison = compareTwins(
      fromMarkdown(standard),
      fromMarkdown(twin.replace("L'aide dure {{aid.duration}}.\n", '')),
    )
    const falc = 'content/fiches/une/fr.falc.md'
    const [problem] = twinProblems(comparison, {
      standard: 'content/fiches/une/fr.md',
      falcAt: ({ line, column }) => ({ file: falc, line, column }),
    })
    expect(problem).toMatchObject({
      file: 'content/fiches/une/fr.falc.md',
      line: 5,
      rule: 'twin-lost',
      severity: 'error',
    })
    expect(problem?.message).toContain('content/fiches/une/fr.md:7')
  })
})
