import { trustedRule } from './trusted-rule.ts'

/** Its styles are those of another page: this one's policy would refuse them, and say so. */
const withoutStyles = trustedRule('other-page', 'createHTML', (html) =>
  html
    .split('<style')
    .map((piece, rank) => (rank === 0 ? piece : piece.slice(piece.indexOf('</style>') + '</style>'.length)))
    .join(''),
)

/** Another page of this site, to read in it: apart from the page that is open, where nothing runs or loads. */
export const otherPage = (html: string): Document => new DOMParser().parseFromString(withoutStyles(html), 'text/html')
