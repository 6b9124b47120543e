import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsFile } from '../../src/search/places.ts'
import { siteFolder } from './served-site.ts'

/** A question that no name answers, made of two words that stand in the site's texts only. */
export const deepQuestion = readFileSync(join(siteFolder, wordsFile('fr')), 'utf8')
  .split(' ')
  .filter((word) => word.length > 8)
  .slice(0, 2)
  .join(' ')
