// What a screen reader was heard to lose (tests/orca/journeys): each as its whole kind, on every page.
import { expect } from '@playwright/test'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

test('no place that waits for words has the role of an alert: Firefox says nothing of words that come into it', () => {
  const waiting = /<(\w+)[^>]*role="alert"[^>]*>\s*<\/\1>/u
  expect(pages.filter(({ html }) => waiting.test(html)).map(({ path }) => path)).toEqual([])
})

test('each date to fill is in a group that bears its name: Firefox names day, month and year alone', () => {
  const lone = pages.filter(({ html }) => {
    const dates = [...html.matchAll(/<input[^>]*id="([^"]+)"[^>]*type="date"/gu)]
    return dates.some(([, id = '']) => !new RegExp(`role="group" aria-labelledby="${id}-nom"`, 'u').test(html))
  })
  expect(lone.map(({ path }) => path)).toEqual([])
})

test('the pages of a subject are listed once, under one heading', () => {
  const twice = pages.filter(({ html }) => (html.match(/id="liste-pages"/gu) ?? []).length > 1)
  expect(twice.map(({ path }) => path)).toEqual([])
})

test('on a wide screen the site’s name, its pages and its languages are one line, said in one stop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const path of pages.filter((one) => /^\/\w+\/$/u.test(one.path)).map((one) => one.path)) {
    await page.goto(path)
    const middles = await page.locator('.head li').evaluateAll((items) =>
      items.map((item) => {
        const { top, height } = item.getBoundingClientRect()
        return top + height / 2
      }),
    )
    expect(Math.max(...middles) - Math.min(...middles), path).toBeLessThan(2)
    await expect(page.locator('.head li .brand'), path).toHaveCount(1)
  }
})
