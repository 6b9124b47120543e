/** What of a text has codes: the fiche and each of its sections and drawings. */
export interface Coded {
  readonly fiche: string
  readonly sections: readonly { readonly id: string }[]
}

/**
 * Targets that have no code yet, in the order of the texts: `ame`, then `ame#essentiel`…
 *
 * @param codes target → code.
 */
export function missingTargets(texts: readonly Coded[], codes: ReadonlyMap<string, string>): string[] {
  return texts
    .flatMap(({ fiche, sections }) => [fiche, ...sections.map(({ id }) => `${fiche}#${id}`)])
    .filter((target) => !codes.has(target))
}
