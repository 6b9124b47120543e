import type { AstroIntegration } from 'astro'
import { cmsInPreview } from './cms/cms-in-preview.ts'
import { handedOver, handOver, handoverModules, isHandedOver } from './handover.ts'
import { liveContent } from './preview/live-content.ts'
import type { Preview } from './preview/preview.ts'
import { openPreview } from './preview/preview.ts'
import type { PreviewSource } from './preview/read-preview.ts'
import { siteColours } from './site-colours.ts'

/**
 * Gives pages the Library that was read. In a preview the content is read again at each change, and what
 * is wrong in it is told on the page.
 *
 * @param source what a preview reads when none was started by `npm run dev`, as under `astro dev`.
 */
export function libraryForPages(source: PreviewSource): AstroIntegration {
  return {
    name: 'content-site:library',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, injectScript }) => {
        const preview: Preview | null = command === 'dev' ? await openPreview(source) : null
        if (!isHandedOver()) handOver((preview ?? (await openPreview(source))).handover)
        const plugins = [handoverModules(), ...(preview === null ? [] : [liveContent(preview), cmsInPreview(preview)])]
        updateConfig({
          vite: { plugins, css: { postcss: { plugins: [siteColours(() => handedOver().library.site.colours)] } } },
        })
        if (preview !== null) injectScript('page', `import ${JSON.stringify(panel)}`)
      },
    },
  }
}

/** Vite wants forward slashes, under Windows too. */
const panel = `${import.meta.dirname.replaceAll('\\', '/')}/preview/panel.ts`
