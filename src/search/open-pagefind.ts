import type { Pagefind } from './full-text.ts'

/** What is used of Pagefind's browser module. */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind
}

/**
 * Opens the full-text index in a folder, on the main thread: it is small, and a worker would cost a
 * second copy of the program.
 *
 * @param basePath address of the folder, with its final slash.
 */
export async function openPagefind(module: PagefindModule, basePath: string): Promise<Pagefind> {
  const pagefind = module.createInstance({ basePath, baseUrl: '/', noWorker: true })
  await pagefind.options({ ranking: { termFrequency: 0.5, pageLength: 0.3, termSaturation: 1.4 } })
  return pagefind
}
