import { ownCheck } from './check.ts'

/** Nothing moves for a reader who asked for less movement: neither now, nor under the pointer, nor by itself. */
export const still = ownCheck(
  {
    rule: 'still',
    wcag: ['2.2.2', '2.3.3'],
    rgaa: ['13.8'],
    planted:
      '<style>.moving:hover { transition: transform 1s; transform: scale(1.2) }</style><p class="moving">Un texte qui bouge.</p>',
  },
  (page) =>
    page.evaluate(() => {
      const { nameOf } = window.inPage
      const lasts = (style: CSSStyleDeclaration) =>
        [style.transitionDuration, style.animationDuration].some((times) =>
          times.split(',').some((time) => parseFloat(time) > 0),
        )
      const ruled: string[] = []
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) continue
          if (rule instanceof CSSStyleRule && lasts(rule.style)) ruled.push(rule.selectorText)
          if ('cssRules' in rule) read(rule.cssRules as CSSRuleList)
        }
      }
      for (const sheet of document.styleSheets) if (matchMedia(sheet.media.mediaText).matches) read(sheet.cssRules)
      const own = [...document.querySelectorAll<HTMLElement>('[style*="anim"], [style*="transition"]')].filter(
        ({ style }) => lasts(style),
      )
      const message = 'Bouge, même pour qui a demandé moins de mouvement (prefers-reduced-motion).'
      return [
        ...ruled.map((node) => ({ node, message })),
        ...own.map((element) => ({ node: nameOf(element), message })),
        ...[...document.querySelectorAll('animate, animateTransform, animateMotion, marquee')].map((element) => ({
          node: nameOf(element),
          message,
        })),
      ]
    }),
)
