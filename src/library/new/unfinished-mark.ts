/** Begins each paragraph that a new file leaves to its writer. */
export const unfinishedMark = '✎ À écrire :'
