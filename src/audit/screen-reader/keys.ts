/** The keys that a journey may press, by their French names, as xdotool (X11) names them. */
export const keyNames: ReadonlyMap<string, string> = new Map([
  ['Bas', 'Down'],
  ['Haut', 'Up'],
  ['Tab', 'Tab'],
  ['Maj+Tab', 'shift+Tab'],
  ['Entrée', 'Return'],
  ['Espace', 'space'],
  ['Échap', 'Escape'],
  // Orca's own: the next title, list, table, link or field; from reading to typing and back.
  ['H', 'h'],
  ['2', '2'],
  ['L', 'l'],
  ['T', 't'],
  ['K', 'k'],
  ['E', 'e'],
  ['M', 'm'],
  ['Orca+A', 'Insert+a'],
])
