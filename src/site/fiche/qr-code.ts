import { encode } from 'uqr'

/** SVG file of a QR code, one path, dark on white whatever the colours of the page. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${darkFrom(row, x)}v1H${x}z`] : [])),
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 5}" height="${size * 5}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/** How many dark squares follow one another from `start`. */
function darkFrom(row: readonly boolean[], start: number): number {
  const end = row.findIndex((dark, x) => x > start && !dark)
  return (end === -1 ? row.length : end) - start
}
