import { expect, test } from 'vitest'
import { pageBelow } from '../../src/base/page-below.ts'

const below = (html: string) => pageBelow(html, '/droits/', '/droits/_astro/')
const page = (body: string) => `<!DOCTYPE html><html lang="fr"><head><title>a</title></head><body>${body}</body></html>`

test.each([
  ['<a href="/">', '<a href="/droits/">'],
  ['<a class=x href="/fr/ame/#a">/fr/ame/</a>', '<a class=x href="/droits/fr/ame/#a">/fr/ame/</a>'],
  ["<a href = '/fr/' title='/fr/'>", "<a href = '/droits/fr/' title='/fr/'>"],
  ['<a href=/fr/>', '<a href=/droits/fr/>'],
  ['<form action="/fr/codes/">', '<form action="/droits/fr/codes/">'],
  ['<p data-give="/c/100001/#ar">', '<p data-give="/droits/c/100001/#ar">'],
  ['<svg><use href="/p.svg#a"/></svg>', '<svg><use href="/droits/p.svg#a"/></svg>'],
  ['<template><a href="/fr/"></a></template>', '<template><a href="/droits/fr/"></a></template>'],
  ['<img src="/logo.svg" alt=""><img src="/p.svg">', '<img src="/droits/logo.svg" alt=""><img src="/droits/p.svg">'],
])('%s is put below the base', (before, after) => {
  expect(below(page(before))).toBe(page(after))
})

test.each([
  '<a href="https://exemple.fr/fr/">',
  '<a href="//exemple.fr/">',
  '<a href="#a">',
  '<a href="tel:3114">',
  '<script src="/droits/_astro/a.js"></script>',
  '<pre>href="/fr/"</pre>',
])('%s stays', (html) => {
  expect(below(page(html))).toBe(page(html))
})

test('an address that begins like the base is still put below it', () => {
  expect(pageBelow(page('<a href="/fr/ame/">'), '/fr/', '/fr/_astro/')).toBe(page('<a href="/fr/fr/ame/">'))
})

test('at the root, a page is as it was', () => {
  expect(pageBelow(page('<a href="/fr/">'), '/', '/_astro/')).toBe(page('<a href="/fr/">'))
})
