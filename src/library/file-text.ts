import { readFileSync } from 'node:fs'
import type { FileReport } from './report.ts'
import { fileStart } from './report.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/**
 * Reads a text file of the content folder, with `\n` line ends and without byte order mark.
 *
 * @param size in bytes, as the folder's listing says.
 * @param limit in bytes: a longer file is refused unread.
 * @returns null when the file was refused; the report says why.
 */
export function readText(path: string, size: number, limit: number, report: FileReport): string | null {
  if (size > limit) {
    report(fileStart, {
      rule: 'file-too-long',
      message: `Ce fichier est trop long : ${Math.ceil(size / 1000)} ko, pour ${limit / 1000} ko au plus. Il n'est pas lu.`,
      hint: 'Coupez le texte en plusieurs fiches, ou vérifiez que ce fichier est bien celui que vous vouliez déposer.',
    })
    return null
  }
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    report(fileStart, {
      rule: 'file-unreadable',
      message: 'Ce fichier ne peut pas être ouvert.',
      hint: 'Vérifiez les droits d’accès au fichier.',
    })
    return null
  }
  try {
    return decoder.decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const before = validPrefix(bytes)
    const lastLine = before.slice(before.lastIndexOf('\n') + 1)
    report(
      { line: before.split('\n').length, column: lastLine.length + 1 },
      {
        rule: 'file-encoding',
        message:
          "Un caractère n'est pas écrit en UTF-8 : les lettres accentuées s'afficheraient mal. Le fichier n'est pas lu.",
        hint: 'Rouvrez le fichier et enregistrez-le avec l’encodage UTF-8.',
      },
    )
    return null
  }
}

/** The text before the first byte that is not UTF-8. */
function validPrefix(bytes: Buffer): string {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good)).replace(/\uFFFD$/, '')
}

/** True when the bytes are UTF-8, a character cut at the end allowed. */
function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
