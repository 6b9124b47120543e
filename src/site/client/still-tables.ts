/** A table that fits its place has nothing to scroll: the keyboard does not stop on it. */
export function stillTables(): void {
  const tables = Array.from(document.querySelectorAll<HTMLElement>('.table'))
  const fit = () => {
    for (const table of tables) table.tabIndex = table.scrollWidth > table.clientWidth ? 0 : -1
  }
  addEventListener('resize', fit)
  fit()
}
