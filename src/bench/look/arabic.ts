import type { Figure } from './figure.ts'
import { latinRuns } from './latin-runs.ts'
import { orphanMarks } from './orphan-marks.ts'

/** Every page in Arabic: marks in their place, Latin words in their language. */
export const figures: readonly Figure[] = [
  ...[320, 390].map(
    (width): Figure => ({
      name: `ar : lignes qui commencent par une ponctuation à ${width} px, fiches`,
      most: 0,
      take: async ({ page, pages }) => {
        let found = 0
        for (const { path } of pages.filter(({ lang, kind }) => lang === 'ar' && kind === 'fiche')) {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(path)
          found += (await orphanMarks(page)).length
        }
        return found
      },
    }),
  ),
  {
    name: 'ar : mots latins sans leur langue, toutes les pages',
    most: 0,
    take: async ({ page, pages }) => {
      let found = 0
      for (const { path } of pages.filter(({ lang }) => lang === 'ar')) {
        await page.goto(path)
        found += (await latinRuns(page)).length
      }
      return found
    },
  },
]
