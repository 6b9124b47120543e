/** A small diagram without a mistake, on which the rules' examples build. */
interface DiagramParts {
  readonly kind?: string
  readonly id?: string
  readonly rows?: readonly string[]
}

/** Its text in a fiche. */
export function diagramText({
  kind = 'plafonds',
  id = 'essai',
  rows = ['argent | Gratuit | {{ame.duration}}', 'argent | Payant'],
}: DiagramParts): string {
  return [
    `::: schema ${kind} "Le titre" {#${id}}`,
    ...rows.map((row) => (row.startsWith(' ') ? row : `- ${row}`)),
    ':::',
  ].join('\n')
}
