/** What a colour of the site is for. */
export const colourNames = [
  'paper',
  'sheet',
  'text',
  'quiet',
  'ink',
  'accent',
  'tint',
  'edge',
  'cover',
  'on-cover',
  'notice',
  'notice-edge',
  'focus',
  'halo',
] as const

export type ColourName = (typeof colourNames)[number]

/** Colours of one way of reading, `#rrggbb` in small letters. */
export type Scheme = Readonly<Record<ColourName, string>>

/** Colours on a light and on a dark screen. `on-cover` is one colour for both. */
export interface Palette {
  readonly light: Scheme
  readonly dark: Scheme
}

export type SchemeName = keyof Palette

/** One warm paper, one deep ink, one brick-red accent: those of a site that names none. */
export const usualPalette: Palette = {
  light: {
    paper: '#faf5ea',
    sheet: '#fffefb',
    text: '#17211f',
    quiet: '#3f4b48',
    ink: '#0d4645',
    accent: '#862b09',
    tint: '#e4ece2',
    edge: '#6c7974',
    cover: '#0b3f3f',
    'on-cover': '#fdf8ec',
    notice: '#fdecc9',
    'notice-edge': '#8a5200',
    focus: '#17211f',
    halo: '#ffd76e',
  },
  dark: {
    paper: '#0f1918',
    sheet: '#172423',
    text: '#efe9dc',
    quiet: '#c8cec4',
    ink: '#a5e0d6',
    accent: '#ffb895',
    tint: '#213836',
    edge: '#84968f',
    cover: '#0a2d2d',
    'on-cover': '#fdf8ec',
    notice: '#382a0c',
    'notice-edge': '#e2b458',
    focus: '#ffd76e',
    halo: '#17211f',
  },
}

/** Colours that a site names; those that it does not are the usual ones. */
export interface NamedColours {
  readonly light: Partial<Scheme>
  readonly dark: Partial<Omit<Scheme, 'on-cover'>>
}

/** The whole palette of a site. */
export function paletteOf({ light, dark }: NamedColours): Palette {
  const day = { ...usualPalette.light, ...light }
  return { light: day, dark: { ...usualPalette.dark, ...dark, 'on-cover': day['on-cover'] } }
}
