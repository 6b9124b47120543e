/**
 * Says, if this process ends before the output is written, that it was not: one of the programs that it waits for was
 * stopped by the system, and never answers.
 *
 * @param target the output. @param clear takes away what was begun.
 * @returns what ends the watch.
 */
export function sayUnfinished(target: string, clear: () => void): () => void {
  const tell = (): void => {
    clear()
    process.exitCode = 1
    process.stderr.write(
      `Le site n'a pas pu être écrit dans « ${target} » : un des programmes qui y travaillent a été arrêté par le système ; le précédent est intact.\nVoyez s'il reste de la place sur le disque et de la mémoire (et ce que permet ulimit), puis recommencez.\n`,
    )
  }
  process.once('exit', tell)
  return () => process.off('exit', tell)
}
