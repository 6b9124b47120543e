import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'

export const noHtml = contentRule({
  id: 'html',
  title: 'Pas de HTML dans un texte',
  why: 'Une fiche est du texte : un programme ou une mise en forme cachée pourrait s’y glisser.',
  remedy: 'Écrivez-le en Markdown : **gras**, - liste, [texte](adresse).',
  outcomes: { html: { severity: 'error' }, script: { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['html'],
  good: [{ text: 'Si A < B, et 3 > 2.' }],
  bad: [{ text: '<script>alert(1)</script>' }, { text: 'Un <b>mot</b>.' }, { text: '<!-- caché -->' }],
  *find(node, { section }) {
    const value = 'value' in node ? node.value : ''
    const tag = /^<\/?([a-z][a-z0-9-]*)/i.exec(value)?.[1]
    if (value.startsWith('</')) return
    yield {
      file: section.file,
      ...startOf(node),
      rule: tag?.toLowerCase() === 'script' ? 'script' : 'html',
      message: value.startsWith('<!--')
        ? "Ce commentaire HTML n'est pas permis : une note cachée n'est relue par personne."
        : `La balise HTML « <${tag ?? '…'}> » n'est pas permise : une fiche est du texte, sans programme ni mise en forme cachée.`,
      hint: 'Écrivez-le en Markdown : **gras**, - liste, [texte](adresse). Pour un signe « < » seul, mettez une espace après.',
    }
  },
})
