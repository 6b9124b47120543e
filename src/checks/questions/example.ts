/** A file of questions for the rules' examples: one question on `ame`, which the sound texts answer. */
export function questionsYaml(more: Readonly<Record<string, string>> = {}, count = 1): string {
  const elements = '{fr: [[texte, voici]], fr-falc: [[texte, voici]], en: [[texte, voici]]}'
  return Array.from({ length: count }, (_, rank) => {
    const fields = { id: `q${rank}`, question: '{fr: Quand ?}', section: 'quoi', elements, ...more }
    return `- ${Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n  ')}\n`
  }).join('')
}
