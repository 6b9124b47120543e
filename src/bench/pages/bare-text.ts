import type { SitePage } from '../../audit/pages/site-page.ts'

/** The same page with nothing but its text: no style, script, policy, picture or icon; its elements stay, so that the browser reads as much. */
export function bareText({ html }: SitePage): string {
  return html
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/gu, '')
    .replace(/<link[^>]*>|<img[^>]*>|<meta http-equiv[^>]*>/gu, '')
    .replace(/ class="[^"]*"/gu, '')
}
