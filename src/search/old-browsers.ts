import ts from 'typescript'

/**
 * A script as browsers of 2019 can read it (Chrome 79, Safari 13, Firefox 78): Pagefind's is published
 * for newer ones, and a single `?.` would make the search of texts dead in the others.
 */
export function forOldBrowsers(script: string): string {
  const { ScriptTarget, ModuleKind } = ts
  return ts.transpileModule(script, {
    compilerOptions: { target: ScriptTarget.ES2019, module: ModuleKind.ESNext, removeComments: true },
  }).outputText
}
