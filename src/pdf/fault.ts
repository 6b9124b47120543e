/** Why a text could not become a PDF: in French, what is wrong and what to do. */
export interface PdfFault {
  readonly message: string
  readonly hint: string
}

/** Thrown when a document can't be made accessible, or not be made at all. */
export class PdfRefused extends Error {
  readonly file: string
  readonly faults: readonly PdfFault[]

  constructor(file: string, faults: readonly PdfFault[]) {
    super(faults.map(({ message, hint }) => `${file} : ${message} ${hint}`).join('\n'))
    this.name = 'PdfRefused'
    this.file = file
    this.faults = faults
  }
}

const known: readonly (readonly [said: RegExp, fault: (match: RegExpExecArray) => PdfFault])[] = [
  [
    /missing alt(?:ernative)? text/iu,
    () => ({
      message: "Un dessin n'a pas de texte qui le remplace : qui ne voit pas ne saurait pas ce qu'il montre.",
      hint: 'Donnez ce texte au dessin.',
    }),
  ],
  [
    /missing document title/iu,
    () => ({
      message: "Le document n'a pas de titre : un lecteur d'écran n'aurait que le nom du fichier à dire.",
      hint: 'Écrivez « title » en haut du fichier.',
    }),
  ],
  [
    /heading.*(?:level|skip)|(?:level|skip).*heading/iu,
    () => ({
      message: 'Un titre saute un niveau : qui va de titre en titre se perdrait.',
      hint: 'Sous « ## », écrivez « ### » avant « #### ».',
    }),
  ],
  [
    /the text `"(.+?)"` could not be displayed/u,
    ([, letters = '']) => ({
      message: `Les lettres des feuilles n'ont pas « ${letters.replace(/\\u\{([0-9a-f]+)\}/gu, (_, code: string) => `U+${code.toUpperCase().padStart(4, '0')}`)} » : il manquerait sur le papier.`,
      hint: 'Écrivez-le autrement, avec des lettres ou des signes courants.',
    }),
  ],
]

/** What Typst says, in words that an editor can act on. */
export function faultOf(said: string): PdfFault {
  for (const [pattern, fault] of known) {
    const match = pattern.exec(said)
    if (match !== null) return fault(match)
  }
  return { message: `Typst ne compose pas ce texte : ${said}.`, hint: 'Signalez-le : la cause est dans le programme.' }
}
