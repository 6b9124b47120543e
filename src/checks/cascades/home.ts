import type { FilePlace } from '../../library/place.ts'
import type { Lack } from '../../problem.ts'
import type { Context } from '../context.ts'

const files: Partial<Readonly<Record<Lack['kind'], string>>> = {
  'law-code': 'law/codes.yaml',
  contact: 'contacts.yaml',
  source: 'sources.yaml',
  theme: 'themes.yaml',
  pictogram: 'pictograms.yaml',
}

/** The top of the file that should give a name; of facts, the one whose names begin most alike. */
export function homeOf({ kind, id }: Lack, { library, fileAt }: Context): FilePlace & { readonly column: number } {
  const top = (file: string) => ({ file, line: 1, column: 1 })
  switch (kind) {
    case 'term':
      return top(fileAt(`glossary/${id}.yaml`))
    case 'letter':
      return top(fileAt(`letters/${id}.yaml`))
    case 'language':
      return top(fileAt(library.present.has('languages') ? 'languages.yaml' : `languages/${id}.yaml`))
    case 'level':
      return top(fileAt(`levels/${id}.yaml`))
    case 'fiche':
      return top(fileAt(`fiches/${id}/fr.md`))
    case 'law':
      return top(fileAt(`law/${id.split('.')[0] ?? ''}.yaml`))
    case 'fact':
      return top(likeliest(id, library.written) ?? fileAt('facts'))
    default:
      return top(fileAt(files[kind] ?? ''))
  }
}

function likeliest(id: string, written: ReadonlyMap<string, FilePlace>): string | null {
  let best: string | null = null
  let longest = 0
  for (const [key, { file }] of written) {
    if (!key.startsWith('fact ')) continue
    const alike = commonStart(key.slice('fact '.length), id)
    if (alike > longest) [best, longest] = [file, alike]
  }
  return best
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
