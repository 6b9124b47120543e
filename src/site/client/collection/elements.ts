/** Makes an element with its words. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.textContent = words
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

/** Puts in what only scripts can use, and takes out what stands in its place. */
export function withScripts(place: ParentNode): void {
  for (const each of Array.from(place.querySelectorAll<HTMLTemplateElement>('template[data-with]')))
    each.replaceWith(each.content)
  for (const each of Array.from(place.querySelectorAll('[data-without]'))) each.remove()
}
