/** The page where editors write without Git: Sveltia CMS, with our files' formats and our check. */
import type { Collection } from '../../../cms/collections.ts'
import { formatName, rawField } from '../../../cms/config.ts'
import { dataFormat, textFormat } from '../../../cms/file-format.ts'
import { errorsIn, openedAs } from './opened-file.ts'
import { rawControl } from './raw-control.ts'

/** What the page is told of the content: written with it. */
interface Settings {
  readonly config: object
  readonly folder: string
  readonly collections: readonly Pick<Collection, 'name' | 'shapes' | 'files'>[]
}

async function start(): Promise<void> {
  inFrench()
  const { default: CMS } = await import('@sveltia/cms')
  const { config, folder, collections }: Settings = await (await fetch('reglages.json')).json()
  for (const { name, shapes, files } of collections) {
    const format = shapes === null ? dataFormat : textFormat(shapes)
    openedAs(folder, files, format)
    const extension = files[0]?.split('.').at(-1) ?? 'md'
    CMS.registerCustomFormat(formatName({ name, shapes }), extension, {
      fromFile: (source: string) => ({ ...format.fromFile(source) }),
      toFile: (values: object) => format.toFile({ ...values }),
    })
  }
  CMS.registerFieldType(rawField, rawControl())
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }: { entry: { toJS: () => { path: string; data: object } } }) => {
      const { path, data } = entry.toJS()
      const errors = await errorsIn(path, { ...data })
      if (errors !== '') throw new Error(errors)
    },
  } as unknown as Parameters<typeof CMS.registerEventListener>[0])
  await CMS.init({ config } as Parameters<typeof CMS.init>[0])
}

/** Its own language is the browser's: here it is the editors', until one of them chooses another. */
function inFrench(): void {
  const key = 'sveltia-cms.prefs'
  const chosen = JSON.parse(localStorage.getItem(key) ?? '{}') as object
  localStorage.setItem(key, JSON.stringify({ locale: 'fr', ...chosen }))
}

void start()
