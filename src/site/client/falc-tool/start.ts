import { withScripts } from '../collection/elements.ts'

/** Shows the form; the tool, its worker and its lexicon wait for the first text to check. */
const tool = document.querySelector<HTMLElement>('[data-falc-tool]')
if (tool) {
  withScripts(tool)
  const form = tool.querySelector<HTMLFormElement>('[data-ask]')
  const open = async (event: Event) => {
    event.preventDefault()
    try {
      const { openTool } = await import('./open-tool.ts')
      form?.removeEventListener('submit', open)
      openTool(tool)
    } catch {
      const said = tool.querySelector('[data-said]')
      if (said) said.textContent = 'L’outil n’a pas pu être chargé. Vérifiez votre connexion, puis appuyez de nouveau.'
    }
  }
  form?.addEventListener('submit', open)
}
