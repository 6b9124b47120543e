import { givenCodes, nextFreeRank } from './apart.ts'
import { codeOfRank, rankOfCode } from './code.ts'
import { parseLedger, sealOf } from './ledger.ts'

/** Top of a new ledger: what it promises, and how the check proves it without any history. */
const preamble = `# Les codes courts : imprimés sur papier, dits au téléphone, ils mènent toujours au même endroit.
# Ce fichier ne fait que grandir : « npm run codes » ajoute les lignes qui manquent, à la fin. Ne changez rien à la main.
# Comment la vérification le prouve, avec ce seul fichier :
# - les codes se suivent (cinq chiffres, puis un chiffre de contrôle ISO/IEC 7064 MOD 11,10) : une ligne retirée laisse un trou ;
# - seuls sont sautés les codes qu'une seule erreur (chiffres ou groupes échangés, « treize » pour « trente »…)
#   confondrait avec un code d'au-dessus : se tromper n'ouvre jamais la page d'un autre ;
# - chaque « seal » est l'empreinte de la ligne et de celle d'au-dessus : un code ou une cible changés, ou déplacés, se voient ;
# - « count » compte les lignes : une fin coupée se voit.
# Une cible disparue garde sa ligne ; ajoutez avant l'accolade : , retired: "la raison"
# Deux branches ont ajouté des codes ? Gardez la version de la branche principale, puis relancez « npm run codes ».
codes:
`

/**
 * Adds targets to a ledger, each with the next code that is more than one slip from all others;
 * leaves every line that is there as it is.
 *
 * @param source the ledger's text, empty when there is none yet. It must be sound (`verifyLedger`).
 * @param targets in the order in which they take codes.
 * @returns the new text; the same when there is nothing to add.
 * @throws {RangeError} when the ledger is full.
 */
export function extendLedger(source: string, targets: readonly string[]): string {
  const { entries } = parseLedger(source)
  if (targets.length === 0 && source !== '') return source
  const last = entries.at(-1)
  const given = givenCodes()
  for (const { code } of entries) given.add(code)
  let rank = last === undefined ? 0 : rankOfCode(last.code) + 1
  let seal = last?.seal ?? ''
  const lines = targets.map((target) => {
    rank = nextFreeRank(rank, given)
    const code = codeOfRank(rank)
    given.add(code)
    seal = sealOf(seal, { code, target })
    rank += 1
    return `  - {code: "${code}", target: "${target}", seal: "${seal}"}\n`
  })
  const kept = source === '' ? preamble : `${source.replace(/^count:.*$/m, '').trimEnd()}\n`
  return `${kept}${lines.join('')}count: ${entries.length + targets.length}\n`
}
