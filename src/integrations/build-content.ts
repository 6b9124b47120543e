import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { easyToReadProblems } from '../checks/easy-to-read.ts'
import { errorsOf } from '../checks/errors-only.ts'
import { adminFolder } from '../cms/admin-folder.ts'
import { compressFolder } from '../deploy/compress-folder.ts'
import type { Inputs } from '../kept/inputs.ts'
import type { Kept } from '../kept/kept.ts'
import { forgetKept, writeKept } from '../kept/kept.ts'
import { keptParts } from '../kept/kept-parts.ts'
import { packPages } from '../kept/packed-pages.ts'
import { hashesBelow } from '../kept/read-folder.ts'
import type { Library } from '../library/model.ts'
import type { OwnPages } from '../library/own-pages.ts'
import { readLibrary } from '../library/read.ts'
import { writeLinkPictures } from '../link-pictures/write-link-pictures.ts'
import { writeIcons } from '../offline/write-icons.ts'
import type { TextAddress } from '../open-data/write-open-data.ts'
import { writeOpenData } from '../open-data/write-open-data.ts'
import type { Problem } from '../problem.ts'
import { writeSheets } from '../review/write-sheets.ts'
import { writeSearchIndex } from '../search/write-index.ts'
import { textAddress } from '../site/addresses.ts'
import { interfaceOf } from '../site/strings/interface-of.ts'
import type { BuiltPages, Making } from './build-site.ts'
import { buildSite, programIn } from './build-site.ts'
import type { DoStep } from './build-steps.ts'
import { writeCms } from './cms/write-cms.ts'
import type { Audience } from './handover.ts'
import { replaceFolder } from './replace-folder.ts'
import { writePdfs } from './write-pdfs.ts'

/** What a build is asked for. */
export interface AskedBuild {
  /** Absolute path of the content folder, and its name in problems. */
  readonly path: string
  readonly name: string
  readonly lent: { readonly pages?: OwnPages }
  /** Absolute path of the output. */
  readonly out: string
  readonly today: string
  readonly origin: string | null
  readonly base: string
  readonly release: string
  readonly audience: Audience
  readonly strict: boolean
  readonly pdf: boolean
  readonly compress: boolean
}

/** What is told at the end of a build that succeeded. */
export type SayBuilt = (library: Library) => string

/**
 * Checks a content folder and builds its site, which takes the place of the last one only once it is whole.
 *
 * @param now what it is made from, read again at the end: content that changed meanwhile is not said to be this one's.
 * @param kept what the last build kept; null to make everything.
 * @returns the errors of the content, and nothing is built; or what is to be said.
 */
export async function buildContent(
  asked: AskedBuild,
  now: () => Inputs,
  kept: Kept | null,
  step: DoStep,
  say: SayBuilt,
): Promise<{ readonly errors: readonly Problem[] } | { readonly said: string }> {
  const inputs = now()
  const { path, name, lent, today, strict, out } = asked
  const library = await step('lecture du contenu', () => readLibrary(path, { today, name, ...lent }))
  // The easy-to-read advice stops no ordinary build, and costs as much as the build itself.
  const others = strict ? easyToReadProblems(library, { strict }) : []
  const errors = await step('vérification', () => errorsOf(library, { strict, others }))
  if (errors.length > 0) return { errors }
  const room = join(process.cwd(), '.astro', `site-${process.pid}`)
  const former = kept?.inputs.code === inputs.code ? kept : null
  try {
    const { programKey, pages, ...made } = await writeSite(library, asked, step, { inputs, kept: former, out, room })
    const said = say(library)
    if (now().whole === inputs.whole) keep(out, { inputs, ...made, ...keptOf({ programKey, pages }, room), said }, room)
    return { said }
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

/** A site that is in its place is built, whether or not what it was made of can be kept: the next one is made whole. */
function keep(out: string, kept: Kept, room: string): void {
  try {
    writeKept(out, kept, programIn(room))
  } catch {
    forgetKept(out)
  }
}

type Written = BuiltPages & Pick<Kept, 'files' | 'parts'>

const keptOf = (
  { programKey, pages }: Omit<BuiltPages, 'compressed'>,
  room: string,
): Pick<Kept, 'program' | 'pages'> => ({
  program: { key: programKey, files: Object.fromEntries(hashesBelow(programIn(room))) },
  pages: packPages(pages),
})

async function writeSite(
  library: Library,
  { path, name, out, today, origin, base, release, audience, pdf, compress }: AskedBuild,
  step: DoStep,
  making: Omit<Making, 'part'>,
): Promise<Written> {
  const site = { today, origin, base, release, pdfs: new Map<string, number>(), audience }
  const root = origin ?? base.slice(0, -1)
  const address: TextAddress = (version, section, part) => `${root}${textAddress(version, section, part)}`
  const wordsOf = (lang: string) => interfaceOf(library.languageFiles, lang)
  const { partIn, made: parts } = keptParts(making.kept, out)
  const writeFiles = async (place: string): Promise<void> => {
    const part = partIn(place)
    await step('index de recherche', () => writeSearchIndex(library, place, part))
    await step('icônes', () => writeIcons(library, place))
    await step('données ouvertes', () => writeOpenData(library, place, address, root))
    if (audience === 'workshop')
      await step('feuilles de relecture', () =>
        writeSheets(library, place, (lang) => ({ review: wordsOf(lang).words.review, lang: wordsOf(lang).lang })),
      )
    const codeWord = (lang: string) => wordsOf(lang).words.give.code
    if (origin !== null) await step('images des liens', () => writeLinkPictures(library, place, codeWord, part))
    // As much work as the rest of the build: made when asked for, and pages then lead to them.
    if (pdf) await step('PDF', () => writePdfs({ library, site }, place, site.pdfs))
  }
  let written: Written | undefined
  await replaceFolder(out, async (folder) => {
    const built = await buildSite({ library, site }, folder, writeFiles, step, { ...making, part: partIn(folder) })
    // After all else: it is no page of the site, and no copy of it is kept for reading offline.
    const host = audience === 'workshop' ? null : library.site.cms
    if (host !== null)
      await step('page pour écrire', () => writeCms({ path, name, today, host }, join(folder, adminFolder)))
    // A minute of one core for a thousand pages: made when asked for, to publish.
    if (compress) await step('compression', () => compressFolder(folder))
    written = { ...built, parts, files: Object.fromEntries(hashesBelow(folder)) }
  })
  if (written === undefined) throw new Error('The output was not filled.')
  return written
}
