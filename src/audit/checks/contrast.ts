import { ownCheck } from './check.ts'

/**
 * Each text against what is painted behind it: 7 for 1, or 4.5 in large letters. A gradient counts by the colour that
 * serves the text least; letters over a picture can't be measured, and are a fault.
 */
export const contrast = ownCheck(
  {
    rule: 'contrast',
    wcag: ['1.4.3', '1.4.6'],
    rgaa: ['3.2'],
    planted: '<p style="color:#000;background:linear-gradient(#333,#fff)">Un texte sur un fond qui change.</p>',
  },
  (page) =>
    page.evaluate(() => {
      type Paint = readonly [red: number, green: number, blue: number, alpha: number]
      const { shownTexts, nameOf, unfold } = window.inPage
      const fold = unfold()
      const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
      const paints = new Map<string, Paint>()
      const paintOf = (colour: string): Paint => {
        const known = paints.get(colour)
        if (known) return known
        brush?.clearRect(0, 0, 1, 1)
        if (brush) brush.fillStyle = colour
        brush?.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0, alpha = 0] = brush?.getImageData(0, 0, 1, 1).data ?? []
        const paint: Paint = [red, green, blue, alpha / 255]
        paints.set(colour, paint)
        return paint
      }
      const over = (top: Paint, under: Paint): Paint => {
        const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3])
        return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1]
      }
      /** Relative luminance, as WCAG defines it. */
      const light = ([red, green, blue]: Paint) => {
        const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4)
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
      }
      // What is under every page: the browser's own, dark or light.
      const sheet = document.body.appendChild(document.createElement('i'))
      sheet.style.backgroundColor = 'Canvas'
      const ground = paintOf(getComputedStyle(sheet).backgroundColor)
      sheet.remove()
      /** What may be behind a text that stands in this element; null behind a picture. */
      const behind = new Map<Element, readonly Paint[] | null>()
      const behindOf = (element: Element | null): readonly Paint[] | null => {
        if (element === null) return [ground]
        const known = behind.get(element)
        if (known !== undefined) return known
        const { backgroundColor, backgroundImage, backgroundRepeat } = getComputedStyle(element)
        const colour = paintOf(backgroundColor)
        const under =
          colour[3] === 1 ? [colour] : (behindOf(element.parentElement)?.map((one) => over(colour, one)) ?? null)
        const colours = backgroundImage.match(/(?:rgba?|color|oklch|oklab|lab|lch|hsl)\([^()]*\)/gu) ?? []
        const isIcon = backgroundRepeat === 'no-repeat' && !backgroundImage.includes('gradient')
        const own =
          backgroundImage === 'none' || isIcon
            ? under
            : backgroundImage.includes('url(')
              ? null
              : (under?.flatMap((one) => colours.map((stop) => over(paintOf(stop), one))) ?? null)
        behind.set(element, own)
        return own
      }
      const ratioOf = (text: Paint, grounds: readonly Paint[]) => {
        const lights = grounds.map(light)
        const ratios = grounds.map((one, at) => {
          const letters = light(over(text, one))
          return (Math.max(letters, lights[at] ?? 0) + 0.05) / (Math.min(letters, lights[at] ?? 0) + 0.05)
        })
        const letters = light(text)
        // Between two colours of a gradient, somewhere, is the text's own.
        const isBetween = Math.min(...lights) < letters && letters < Math.max(...lights)
        return isBetween ? 1 : Math.min(...ratios)
      }
      const fadeOf = (element: Element | null): number =>
        element === null ? 1 : Number(getComputedStyle(element).opacity) * fadeOf(element.parentElement)
      const seen = new Map<Element, string>()
      for (const { element } of shownTexts()) {
        if (seen.has(element) || element.closest(':disabled, [aria-disabled="true"]')) continue
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const size = parseFloat(fontSize)
        const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7
        const grounds = behindOf(element)
        const [red, green, blue, alpha] = paintOf(color)
        const ratio = grounds === null ? 0 : ratioOf([red, green, blue, alpha * fadeOf(element)], grounds)
        if (grounds === null) seen.set(element, 'Texte posé sur une image : son contraste ne peut pas être garanti.')
        else if (ratio < least - 0.005)
          seen.set(element, `Contraste de ${ratio.toFixed(2)} pour 1 : il faut ${least} pour 1 au moins.`)
      }
      fold()
      return [...seen].map(([element, message]) => ({ node: nameOf(element), message }))
    }),
)
