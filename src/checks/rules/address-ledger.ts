import { nearest } from '../../library/nearest.ts'
import { isSealed } from '../../permalinks/address-ledger.ts'
import { extendAddresses } from '../../permalinks/extend-addresses.ts'
import { endOf, pageAt } from '../../permalinks/moves.ts'
import { publishedAddresses } from '../../permalinks/published-addresses.ts'
import { ficheAddress } from '../../site/addresses.ts'
import { contentRule } from '../rule.ts'

const ledger = (addresses: readonly string[], moves = '') => ({
  files: {
    'addresses.yaml': extendAddresses('', addresses).replace('moved: {}', moves ? `moved:\n${moves}` : 'moved: {}'),
  },
})

export const addressLedger = contentRule({
  id: 'address-ledger',
  title: 'Une adresse publiée mène toujours quelque part',
  why: 'Un favori, un lien d’un autre site, un papier gardent une adresse pour toujours.',
  remedy: 'Remettez l’ancien nom, ou dites sous « moved » où la page ou la partie se trouve maintenant.',
  outcomes: {
    'address-line': { severity: 'error' },
    'address-removed': { severity: 'error' },
    'address-gone': { severity: 'error' },
    'address-nowhere': { severity: 'error' },
    'address-in-use': { severity: 'error' },
  },
  applies: 'library',
  good: [
    {},
    ledger(['/fr/ame/', '/fr/ame/#quoi']),
    ledger(['/fr/vieille/', '/fr/ame/#avant'], '  "/fr/vieille/": "/fr/ame/"\n  "/fr/ame/#avant": "/fr/ame/#quoi"'),
  ],
  bad: [
    ledger(['/fr/vieille/', '/fr/vieille/#quoi']),
    ledger(['/fr/ame/#quoii']),
    ledger(['/fr/vieille/'], '  "/fr/vieille/": "/fr/nulle-part/"'),
    ledger(['/fr/css/'], '  "/fr/css/": "/fr/ame/"'),
    ledger(['/fr/ame/'], '  "/../../ailleurs/": "/fr/ame/"'),
    { files: { 'addresses.yaml': extendAddresses('', ['/fr/ame/', '/fr/css/']).replace('  - "/fr/css/"\n', '') } },
    { files: { 'addresses.yaml': `${extendAddresses('', ['/fr/ame/'])}/fr/css/\n` } },
  ],
  *find({ library, fileAt }) {
    const { addresses, moves, strange } = library.addresses
    if (addresses.length === 0 && strange.length === 0) return
    const at = (line: number) => ({ file: fileAt('addresses.yaml'), line, column: 1 })
    for (const line of strange)
      yield {
        ...at(line),
        rule: 'address-line',
        message: 'Cette ligne n’a pas la forme d’une adresse publiée : elle ne serait pas gardée.',
        hint: 'Effacez-la, puis lancez « npm run codes », qui écrit lui-même les lignes.',
      }
    if (strange.length === 0 && !isSealed(library.addresses))
      yield {
        ...at(library.addresses.seal?.line ?? 1),
        rule: 'address-removed',
        message:
          'Des adresses publiées ont été retirées, changées ou déplacées : des liens ne mèneraient plus nulle part.',
        hint: 'Reprenez le fichier comme avant. Une page qui a changé de nom se dit sous « moved », sans toucher aux autres lignes.',
      }
    const published = publishedAddresses(library)
    for (const { from, to, line } of moves) {
      if (published.has(from))
        yield {
          ...at(line),
          rule: 'address-in-use',
          message: `« ${from} » est une page du site : la renvoyer ailleurs la cacherait à tous.`,
          hint: 'Retirez cette ligne de « moved », ou donnez d’abord un autre nom à la page.',
        }
      const end = endOf(from, moves)
      if (end !== undefined && published.has(end)) continue
      const near = nearest(to, published)
      yield {
        ...at(line),
        rule: 'address-nowhere',
        message: `« ${from} » doit mener à « ${to} », qui n'est pas une adresse du site.`,
        hint: near === null ? 'Écrivez une adresse qui existe.' : `Vouliez-vous dire « ${near} » ?`,
      }
    }
    // A text whose file has a mistake of its own is told there: its addresses wait for it.
    const waiting = library.ficheFiles
      .filter(({ fiche, lang, level }) => !library.fiches.get(fiche)?.versions.has(`${lang}/${level}`))
      .map(({ fiche, lang, level }) => ficheAddress(lang, level, fiche))
    const answered = (address: string) =>
      published.has(address) ||
      moves.some(({ from }) => from === address) ||
      waiting.some((text) => address.startsWith(text))
    for (const { address, line } of addresses) {
      // A page that moved, or is gone, takes its anchors with it: said once.
      if (answered(address) || (address.includes('#') && !published.has(pageAt(address)))) continue
      const near = nearest(address, published)
      yield {
        ...at(line),
        rule: 'address-gone',
        message: `« ${address} » a été publiée, et ne mène plus nulle part.`,
        hint: `Remettez l'ancien nom, ou ajoutez sous « moved » la ligne « "${address}": "${near ?? '/fr/…/'}" ».`,
      }
    }
  },
})
