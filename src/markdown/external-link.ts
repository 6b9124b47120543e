const SAFE = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:'])

/**
 * The address, or null when following it could run code or leave the web (`javascript:`, `data:`,
 * `file:`). Content checks refuse these too: this is the second lock.
 */
export function safeUrl(url: string): string | null {
  // Browsers ignore white space and control characters inside a scheme.
  const bare = url.replace(/[\p{Cc}\s]+/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*:)/iu.exec(bare)?.[1]
  return scheme === undefined || SAFE.has(scheme.toLowerCase()) ? url.trim() : null
}
