import { parseAddresses, sealOfAddresses } from './address-ledger.ts'

const preamble = `# Toutes les adresses et ancres publiées un jour : un lien, un favori, un papier les gardent pour toujours.
# Ce fichier ne fait que grandir : « npm run codes » ajoute les lignes qui manquent, à la fin. N'en retirez aucune.
# « seal » est l'empreinte de toutes les lignes : une adresse retirée ou changée se voit.
# Une page ou une partie a changé de nom ? Dites ici où elle est maintenant ; l'ancienne adresse y mène :
#   moved:
#     "/fr/ancien/": "/fr/nouveau/"
#     "/fr/page/#ancienne": "/fr/page/#nouvelle"
moved: {}
addresses:
`

/**
 * Adds addresses at the end of a ledger, and leaves every line that is there as it is.
 *
 * @param source the ledger's text, empty when there is none yet. It must be sealed.
 * @returns the new text; the same when there is nothing to add.
 */
export function extendAddresses(source: string, published: Iterable<string>): string {
  const before = parseAddresses(source).addresses.map(({ address }) => address)
  const known = new Set(before)
  const missing = [...new Set(published)].filter((address) => !known.has(address))
  if (missing.length === 0 && source !== '') return source
  const kept = source === '' ? preamble : `${source.replace(/^seal:.*$/mu, '').trimEnd()}\n`
  const lines = missing.map((address) => `  - "${address}"\n`)
  return `${kept}${lines.join('')}seal: "${sealOfAddresses([...before, ...missing])}"\n`
}
