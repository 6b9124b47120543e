/** A page of the site with this text in its one part. */
export function pageOf(text: string, page = 'permanences') {
  const head = '---\ntitle: Nos permanences\nsummary: Où nous trouver.\n---\n'
  return { files: { [`pages/${page}/fr.mdx`]: `${head}\n## Où <Partie id="ou" />\n\n${text}\n` } }
}
