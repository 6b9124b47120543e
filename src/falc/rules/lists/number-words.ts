/** Numbers in letters and their values. « un », « une » are articles as well: left out. */
export const numberWords: ReadonlyMap<string, number> = new Map(Object.entries({
  deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
  'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20, 'vingt-deux': 22, 'vingt-trois': 23, 'vingt-quatre': 24, 'vingt-cinq': 25, 'vingt-six': 26, 'vingt-sept': 27, 'vingt-huit': 28, 'vingt-neuf': 29,
  trente: 30, 'trente-cinq': 35, 'trente-six': 36, quarante: 40, 'quarante-cinq': 45, 'quarante-huit': 48, cinquante: 50, soixante: 60, 'soixante-cinq': 65, 'soixante-dix': 70, septante: 70, 'soixante-quinze': 75,
  'quatre-vingts': 80, 'quatre-vingt': 80, 'quatre-vingt-dix': 90, nonante: 90, cent: 100, cents: 100, mille: 1000,
}))
