import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Writes the declarations of what another project gets, made by the compiler from the same files: those that the
 * first one leads to, and no other.
 *
 * @param entry path of a file of `src`: `src/falc/api.ts`.
 * @param folder where they go, laid out as in `src`.
 * @throws {Error} when one of them needs a package, which the other project may not have.
 */
export function packTypes(entry: string, folder: string): void {
  const declarations = declared(join(root, entry))
  const first = declarationOf(relative(join(root, 'src'), join(root, entry)).replaceAll(sep, '/'))
  for (const path of ledTo(first, declarations)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), declarations.get(path) ?? '')
  }
}

/** Path below `src` → declarations, of every file that the first one is made of. */
function declared(entry: string): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root)
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: join(root, 'src'),
  })
  const written = new Map<string, string>()
  program.emit(undefined, (path, text) => written.set(relative(join(root, 'src'), path).replaceAll(sep, '/'), text))
  return written
}

const declarationOf = (path: string) => path.replace(/\.ts$/u, '.d.ts')

function ledTo(first: string, declarations: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set([first])
  for (const path of found) {
    for (const { fileName } of ts.preProcessFile(declarations.get(path) ?? '').importedFiles) {
      if (!fileName.startsWith('.')) throw new Error(`The declarations of ${path} need « ${fileName} ».`)
      found.add(declarationOf(posix.join(posix.dirname(path), fileName)))
    }
  }
  return found
}
