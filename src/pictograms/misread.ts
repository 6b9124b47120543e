/** Fewer people prove nothing. */
const enough = 10

/**
 * Whether a group of ten people or more misread a picture: less than two in three named what it stands for (ISO 9186-1
 * asks as much of public symbols).
 */
export function isMisread({ people, understood }: { readonly people: number; readonly understood: number }): boolean {
  return people >= enough && understood * 3 < people * 2
}
