/**
 * A code's page speaks the reader's language: that of the link that was given (`#ar`), else the first of
 * the browser's that has the text. Its part comes first and the page takes its language.
 */
const parts = Array.from(document.querySelectorAll<HTMLElement>('[data-tongue]'))

function choose(): void {
  const given = decodeURIComponent(location.hash.slice(1))
  const wanted = [given, ...navigator.languages].map((tag) => tag.split('-')[0]?.toLowerCase())
  const part = wanted.map((lang) => parts.find(({ id }) => id === lang)).find((found) => found !== undefined)
  if (!part) return
  const text = document.getElementById(given)
  if (text && text !== part) text.parentElement?.prepend(text)
  part.parentElement?.prepend(part)
  document.documentElement.lang = part.lang
  document.documentElement.dir = part.dir
  document.title = part.dataset['tongue'] ?? document.title
  if (given !== '') part.focus({ preventScroll: true })
  scrollTo(0, 0)
}

choose()
addEventListener('hashchange', choose)
