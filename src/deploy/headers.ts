import type { ServedSite } from './served-site.ts'

/** What every answer of the site says, whatever it is. */
export function headersOf({ policy }: ServedSite): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['Strict-Transport-Security', 'max-age=31536000'],
    // The site counts on it between its own pages; nobody else learns which page was read.
    ['Referrer-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    ],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
}

/** What the answers below the editing page say instead: its own policy, and the window where its host lets one in. */
export function adminHeadersOf({ adminPolicy }: ServedSite): readonly (readonly [name: string, value: string])[] {
  if (adminPolicy === null) return []
  return [
    ['Content-Security-Policy', adminPolicy],
    ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
    ['X-Robots-Tag', 'noindex'],
  ]
}

/** All that the answers below the editing page say; nothing when the site has none. */
export function allAdminHeadersOf(site: ServedSite): readonly (readonly [name: string, value: string])[] {
  const own = adminHeadersOf(site)
  const names = new Set(own.map(([name]) => name))
  return own.length === 0 ? [] : [...headersOf(site).filter(([name]) => !names.has(name)), ...own]
}
