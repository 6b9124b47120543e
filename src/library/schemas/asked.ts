/**
 * Names and explains a field, in French, for those who fill it: in their forms, and as they type.
 *
 * @example text.meta(asked('Titre', 'Le sujet en quelques mots.'))
 */
export function asked(title: string, description: string): { title: string; description: string } {
  return { title, description }
}
