import type { Lack, Problem } from '../../problem.ts'

/** « 1 passage », « 12 passages ». */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Where the first three of many problems stand: `content/fiches/ame/fr.md:12, …`. */
export function somePlaces(problems: readonly Problem[]): string {
  const places = [...new Set(problems.map(({ file, line }) => `${file}:${line}`))]
  return `${places.slice(0, 3).join(', ')}${places.length > 3 ? '…' : ''}`
}

const names: Partial<Readonly<Record<Lack['kind'], string>>> = {
  law: "L'article",
  'law-code': 'Le code',
  fact: 'Le fait',
  contact: 'Le contact',
  term: 'Le mot expliqué',
  letter: 'La lettre',
  source: 'La source',
  theme: 'Le thème',
  language: 'La langue',
  level: 'Le niveau de lecture',
  pictogram: 'Le pictogramme',
  fiche: 'La fiche',
}

/** « Le contact « samu-15 » ». */
export function named({ kind, id }: Lack): string {
  return `${names[kind] ?? 'Le nom'} « ${id.slice(0, 80)} »`
}
