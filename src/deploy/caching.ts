/** Files of which the name changes with what is in them; a path counted from the site's root. */
export const lasting = String.raw`(?:_astro/.*|pagefind/.*\.pf_\w+)`

/** A year: nothing has to be asked again. */
export const aYear = 'public, max-age=31536000, immutable'

/** Fonts and pictures: a day, since their names stay. */
export const slow = '(?:fonts|pictos|partage)/.*'

export const aDay = 'public, max-age=86400'

/** The service worker decides what readers see: no copy of it is kept on the way. */
export const worker = 'sw.js'

export const never = 'no-store'

/** Everything else: kept, but asked for again each time; an answer of a few bytes says that it has not changed. */
export const asked = 'no-cache'
