/** The look of a reading sheet: large, wide apart, room to write; the same on paper and on a screen. */
export const sheetStyle = `
:root { color-scheme: light }
body { font: 1.15rem/1.7 "Atkinson Hyperlegible Next", Verdana, "Noto Sans Arabic", sans-serif; color: #000; background: #fff;
  max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; line-height: 1.3 } h2 { font-size: 1.3rem; line-height: 1.3; break-after: avoid }
svg { vertical-align: middle; margin-inline-end: .6rem; flex: none }
ol { list-style: none; padding: 0; counter-reset: none }
li { display: flex; align-items: center; padding: .35rem 0 .35rem 0; border-block-end: 1px solid #bbb; break-inside: avoid }
li > b { flex: none; inline-size: 2.6rem; font-variant-numeric: tabular-nums }
.boxes { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; font-weight: 700; break-inside: avoid }
.box { display: inline-block; inline-size: 1.3rem; block-size: 1.3rem; border: 2px solid #000 }
.blank { display: block; block-size: 2.2rem; border-block-end: 2px dotted #555 }
.blanks, .questions > div { break-inside: avoid } .blanks p { margin: .3rem 0 }
.summary { font-weight: 700 }
footer { margin-block-start: 3rem; border-block-start: 2px solid #000; font-size: 1rem }
pre { white-space: pre-wrap }
@page { size: A4; margin: 18mm }
@media print { body { margin: 0; max-width: none; padding: 0 } }
`
