import { expect, it } from 'vitest'
import { carry, openCarried } from '../../../src/falc/lexicon/carried.ts'
import { openForms } from '../../../src/falc/lexicon/packed-forms.ts'
import { readLexicon } from '../../../src/falc/lexicon/shipped-lexicon.ts'
import { shippedVocabulary } from '../../../src/falc/vocabulary/shipped.ts'

it('what a browser fetches holds the lexicon and the lists of words, unchanged', () => {
  const lexicon = readLexicon()
  const { lexicon: opened, vocabulary } = openCarried(carry({ lexicon, vocabulary: shippedVocabulary() }))
  expect(vocabulary).toEqual(shippedVocabulary())
  expect({ ...opened, packed: opened.packed.length }).toEqual({ ...lexicon, packed: lexicon.packed.length })
  const forms = openForms(opened.packed, opened.forms)
  const shipped = openForms(lexicon.packed, lexicon.forms)
  for (const form of ['caisse', 'hôpital', 'examinée', 'anticonstitutionnellement', 'blorg'])
    expect(forms.find(form), form).toBe(shipped.find(form))
})

it('bytes of something else are refused, not read as words', () => {
  expect(() => openCarried(new TextEncoder().encode('<!doctype html>'))).toThrow()
})
