import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrCode } from '../../src/site/fiche/qr-code.ts'

it('draws every dark square of the code, and no other', () => {
  const address = 'https://droits-clairs.example/c/100007/'
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const [, path = ''] = /<path d="([^"]*)"/u.exec(qrCode(address)) ?? []
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu)) {
    for (let step = 0; step < Number(width); step += 1) (drawn[Number(y)] ?? [])[Number(x) + step] = true
  }
  expect(drawn).toEqual(data)
})
