/** Types of files that servers often lack, by extension. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  json: 'application/json',
  js: 'text/javascript',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** Types of files whose extension says too little, by name. */
export const namedTypes: Readonly<Record<string, string>> = {
  'nouveautes.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
}
