/** How much the search counts each kind of name by which a page is found; absent: the usual weight. */
export interface SearchWeights {
  /** A fiche's own names; 1 is a title's usual weight. */
  readonly names: { readonly [Kind in 'title' | 'name' | 'keyword' | 'summary' | 'section']?: number | undefined }
  /** What is found beside fiches, against them. */
  readonly helps: { readonly [Kind in 'contact' | 'word' | 'letter' | 'check-up']?: number | undefined }
  /** Words met in the texts only. */
  readonly texts: number | null
}

/** A folder that says nothing of them. */
export const usualWeights: SearchWeights = { names: {}, helps: {}, texts: null }
