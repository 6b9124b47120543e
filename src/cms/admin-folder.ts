/** Folder of the editing page in a site; no public page leads to it. */
export const adminFolder = 'admin'
