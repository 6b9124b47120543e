/** Why an output can't be written, in French, with what to do: nothing of the last one was touched. */
export class OutputTrouble extends Error {
  override readonly name = 'OutputTrouble'
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: "Il n'y a plus de place sur le disque. Libérez-en, ou construisez ailleurs avec --out DOSSIER",
  EDQUOT: 'Votre quota de disque est atteint. Libérez de la place, ou construisez ailleurs avec --out DOSSIER',
  EFBIG:
    'Un fichier dépasse la taille permise ici. Relevez la limite (ulimit -f), ou construisez ailleurs avec --out DOSSIER',
  EROFS: 'Ce disque est en lecture seule. Construisez ailleurs avec --out DOSSIER',
  EACCES:
    "Le droit d'écrire manque. Donnez-le à ce dossier et à celui qui le contient, ou construisez ailleurs avec --out DOSSIER",
  EPERM:
    "Le droit d'écrire manque. Donnez-le à ce dossier et à celui qui le contient, ou construisez ailleurs avec --out DOSSIER",
  EMFILE: 'Trop de fichiers sont ouverts à la fois. Relevez la limite (ulimit -n), puis recommencez',
  EEXIST: 'Une partie de ce chemin est un fichier, et non un dossier. Changez --out DOSSIER',
  ENOTDIR: 'Une partie de ce chemin est un fichier, et non un dossier. Changez --out DOSSIER',
}

/**
 * What the system refused while an output was written, said for people; any other error as it is.
 *
 * @param target the output.
 */
export function saidOf(error: unknown, target: string): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = codeIn(cause.message), path } = cause as NodeJS.ErrnoException
    const remedy = code === undefined ? undefined : remedies[code]
    if (remedy === undefined) continue
    const where = path === undefined ? '' : ` (${code}, ${path})`
    return new OutputTrouble(
      `Le site n'a pas pu être écrit dans « ${target} »${where} ; le précédent est intact.\n${remedy}.`,
      {
        cause: error,
      },
    )
  }
  return error
}

/** Programs that are not of Node say a system's refusal in its own words. */
function codeIn(message: string): string | undefined {
  return message.includes('No space left on device') ? 'ENOSPC' : undefined
}
