/**
 * Does a part of the output, or takes it from the last one when it was made from the same things.
 *
 * @param name of the part, the same from one build to the next.
 * @param key hash of all that it is made from, the program aside.
 * @param make writes the part, and gives the path of each of its files below the place where parts are made.
 */
export type DoPart = (name: string, key: string, make: () => Promise<readonly string[]>) => Promise<void>

/** Makes every part afresh. */
export const makePart: DoPart = async (_name, _key, make) => void (await make())
