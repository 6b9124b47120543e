import type { CmsHost } from '../library/site-data.ts'
import type { Collection, Property } from './collections.ts'
import { propertiesOf, shapeOf } from './collections.ts'
import { bodyField, openedField } from './file-format.ts'

/** A field of a form, as Sveltia CMS takes it. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly widget: string
  readonly hint?: string
  readonly required?: boolean
  readonly options?: readonly unknown[]
  readonly value_type?: 'int'
}

/** Field type of ours: raw text, what the checker says of it, and names to choose. */
export const rawField = 'texte-verifie'

/** The name of the format of a collection: the CMS wants that of a text to say that it has a front matter. */
export function formatName({ name, shapes }: Pick<Collection, 'name' | 'shapes'>): string {
  return shapes === null ? `${name}-data` : `${name}-frontmatter`
}

/** Where the editing page works when the content names no host: the folder of this machine, by the local way alone. */
const thisFolder = { name: 'github', repo: 'ce/dossier', branch: 'main', auth_methods: ['token'] } as const

/** What Sveltia CMS can do on a host: a pull request for each change, changes from a copy of one's own. */
const hosts = {
  github: { workflow: true, fork: true },
  gitlab: { workflow: true, fork: false },
  gitea: { workflow: false, fork: false },
} as const

/**
 * The settings of Sveltia CMS: made of the schemas and of the files that there are.
 *
 * @param host where a published site's page writes; null for the folder of this machine.
 * @param folder the content folder, as the repository has it.
 */
export function configOf(collections: readonly Collection[], host: CmsHost | null, folder: string) {
  const can = host === null ? null : hosts[host.backend]
  return {
    load_config_file: false,
    backend: host === null ? thisFolder : backendOf(host, can?.fork === true && host.open_authoring),
    ...(can?.workflow ? { publish_mode: 'editorial_workflow' as const } : {}),
    locale: 'fr',
    media_folder: `${folder}/pictograms`,
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii' as const },
    collections: collections.map((collection) => {
      const fields = fieldsOf(collection)
      return {
        name: collection.name,
        label: collection.title,
        editor: { preview: false },
        files: collection.files.map((path) => ({
          name: nameOf(path),
          label: path,
          file: `${folder}/${path}`,
          format: formatName(collection),
          fields,
        })),
      }
    }),
  }
}

function backendOf({ backend, repo, branch, base_url, api_root, app_id }: CmsHost, fork: boolean) {
  const known = Object.entries({ base_url, api_root, app_id }).filter(([, value]) => value !== null)
  return { name: backend, repo, branch, ...Object.fromEntries(known), ...(fork ? { open_authoring: true } : {}) }
}

/** In the address of its form: letters, figures, dashes. */
function nameOf(path: string): string {
  return path.replace(/\.\w+$/u, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-')
}

/** The form of a file: a field for each key of its front matter, then the text as it is written. */
export function fieldsOf(collection: Collection): readonly Field[] {
  if (collection.shapes === null)
    return [{ name: bodyField, label: 'Fichier', widget: rawField, hint: keysInWords(collection) }]
  const keys = Object.entries(propertiesOf(collection.schema)).map(([key, property]) => fieldOf(key, property))
  return [
    // First: it is what is changed most, and the check of the whole file is below it.
    {
      name: bodyField,
      label: 'Texte',
      widget: rawField,
      hint: 'Le texte tel qu’il est écrit, en Markdown. En version facile à lire : une phrase par ligne.',
    },
    ...keys,
    { name: openedField, label: 'Fichier ouvert', widget: 'hidden' },
  ]
}

function fieldOf(name: string, property: Property): Field {
  const { title = name, description = '' } = property
  const shape = shapeOf(property)
  const about = { name, label: title, hint: description, required: false }
  if (property.enum !== undefined) return { ...about, widget: 'select', options: property.enum }
  if (shape === 'yes-no') return { ...about, widget: 'boolean' }
  if (shape === 'number') return { ...about, widget: 'number', value_type: 'int' }
  if (shape === 'list') return { ...about, widget: 'list' }
  return { ...about, widget: 'text' }
}

/** What a file of data may hold, key by key. */
function keysInWords({ schema }: Collection): string {
  const names = Object.keys(propertiesOf(schema))
  const keys = names.length > 0 ? ` Clés : ${names.join(', ')}.` : ''
  return `Le fichier tel qu’il est écrit, en YAML : gardez les espaces du début des lignes.${keys}`
}
