import { wrongUse } from './arguments.ts'

/** A port of this machine; ends the process when it is not one. */
export function portOf(given: string): number {
  const port = Number(given)
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : wrongUse(`« ${given} » n'est pas un numéro de port.`)
}

/** Ends the process because another program listens on the port. */
export function portTaken(port: number): never {
  return wrongUse(
    `Le port ${port} est déjà pris par un autre programme : fermez-le, ou choisissez-en un autre avec --port ${port + 1}.`,
  )
}
