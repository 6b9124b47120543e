import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/facts/plain-date.ts'
import type { Article } from '../../src/law/article.ts'
import { articleHash } from '../../src/law/text-hash.ts'
import { compareWithCopy } from '../../src/law-watch/compare.ts'
import type { CopiedArticle } from '../../src/law-watch/copy/copied-article.ts'
import { codeCopy } from '../../src/law-watch/copy/copied-article.ts'
import { article } from './article.ts'
import { copyFolder, copyOf } from './copies.ts'
import { lawLibrary } from './law-library.ts'

const long = 'Un texte assez long pour ne pas être le même par hasard dans deux articles du même code, comme ici.'
const today = '2026-11-21'

const copied = (changes: Partial<CopiedArticle> = {}): CopiedArticle => ({
  code: 'css',
  num: 'L861-1',
  text: long,
  from: '2020-01-01',
  until: null,
  followed: false,
  repealed: false,
  asOf: '2026-10-01',
  url: null,
  ...changes,
})

/** What is found of one article in a copy: « changed 2026-09-01 → L2 », « same », « unread ». */
function found(
  entry: Partial<Article>,
  articles: readonly CopiedArticle[],
  { whole = true, day = today } = {},
): string {
  const read = article({ hash: articleHash(long), ...entry })
  const {
    changes: [change],
    same,
  } = compareWithCopy([read], new Map([['css', codeCopy('css', whole, articles)]]), day)
  if (change === undefined) return same.length > 0 ? 'same' : 'unread'
  return `${change.change} ${change.since ?? '?'}${change.to === null ? '' : ` → ${change.to}`}`
}

const other = copied({ num: 'L900-1', text: 'Autre chose.' })

describe('an article compared with a copy', () => {
  it('is the same when its text is, whatever the date of its version', () => {
    expect(found({}, [copied()])).toBe('same')
    expect(found({}, [copied({ from: '2026-02-01', text: long.replaceAll(' ', '\n') })])).toBe('same')
  })
  it('has changed when its text has, since its new version', () => {
    expect(found({}, [copied({ text: 'Un autre texte.', from: '2026-09-01' })])).toBe('changed 2026-09-01')
  })
  it('is the same when one of two articles of this number is', () => {
    expect(found({}, [copied({ text: 'Outre-mer.' }), copied()])).toBe('same')
  })

  it('is repealed when a whole code has it no more, or a copy says so; a partial copy without it says nothing', () => {
    expect(found({}, [other])).toBe('repealed ?')
    expect(found({}, [other], { whole: false })).toBe('unread')
    expect(found({}, [copied({ repealed: true, until: '2026-06-30' })], { whole: false })).toBe('repealed 2026-07-01')
  })
  it('is not repealed by a copy from before the version that was read', () => {
    expect(found({ version: '2026-10-02' }, [other])).toBe('unread')
    expect(found({ version: '2026-10-01' }, [other])).toBe('repealed ?')
  })

  it('has another number when its text stands under it', () => {
    expect(found({}, [copied({ num: 'L861-2', from: '2026-07-01' })])).toBe('renumbered 2026-07-01 → L861-2')
    expect(found({}, [copied({ repealed: true }), copied({ num: 'L861-2', from: '2026-07-01' })])).toBe(
      'renumbered 2026-07-01 → L861-2',
    )
  })
  it('has another number when its own was given to a new text, but not when a twin text always stood beside it', () => {
    const reused = copied({ text: 'Un nouveau texte.', from: '2026-07-01' })
    expect(found({}, [reused, copied({ num: 'L861-2', from: '2026-07-01' })])).toBe('renumbered 2026-07-01 → L861-2')
    expect(found({}, [reused, copied({ num: 'L861-2', from: '2020-01-01' })])).toBe('changed 2026-07-01')
  })
  it('is repealed, not renumbered, when a short text is the same by chance', () => {
    expect(found({ hash: articleHash('Abrogé.') }, [copied({ num: 'L861-2', text: 'Abrogé.' })])).toBe('repealed ?')
  })

  it('will change on the first day after a known end, has changed from that day, is repealed when nothing follows', () => {
    const ends = copied({ until: '2026-11-30', followed: true })
    expect(found({}, [ends], { day: '2026-11-30' })).toBe('deferred 2026-12-01')
    expect(found({}, [ends], { day: '2026-12-01' })).toBe('changed 2026-12-01')
    expect(found({}, [{ ...ends, followed: false }], { day: '2026-12-01' })).toBe('repealed 2026-12-01')
  })
  it('says nothing of an end that the entry knows, or of a later one', () => {
    expect(found({ until: '2026-11-30' }, [copied({ until: '2026-11-30', followed: true })])).toBe('same')
    expect(found({ until: '2026-11-30' }, [copied({ until: '2026-12-31', followed: true })])).toBe('same')
    expect(found({ until: '2026-11-30' }, [copied({ until: addDays('2026-11-30', -1), followed: true })])).toBe(
      'deferred 2026-11-30',
    )
  })

  it('learns nothing from an older version, nor without a hash, nor from another code', () => {
    expect(found({ version: '2026-01-01' }, [copied({ text: 'Ancien.', from: '2025-12-31' })])).toBe('unread')
    expect(found({ version: null, asOf: '2026-10-02' }, [copied({ text: 'Ancien.', from: null })])).toBe('unread')
    expect(found({ hash: null }, [copied({ text: 'Un autre texte.' })])).toBe('unread')
    expect(compareWithCopy([article({ hash: 'x' })], new Map(), today).unread).toEqual(['css.L861-1'])
  })
})

describe('the two small copies', () => {
  const library = lawLibrary()
  const articles = [...library.law.values()]
  const named = (folder: Parameters<typeof copyFolder>[0]) =>
    compareWithCopy(articles, copyOf(copyFolder(folder)).copies, today).changes.map(
      ({ article: id, change, since, to }) => [id, change, since, to],
    )

  it('of JSON: a change and a new number', () => {
    expect(named('legi-data')).toEqual([
      ['css.R861-2', 'renumbered', '2026-07-01', 'R861-2-1'],
      ['css.D861-1', 'changed', '2026-09-01', null],
    ])
  })
  it('of YAML: a repeal and a change to come', () => {
    expect(named('plain')).toEqual([
      ['csp.L1110-3', 'repealed', '2026-10-01', null],
      ['csp.L1110-4', 'deferred', '2027-01-01', null],
    ])
  })
})
