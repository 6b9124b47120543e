import { readingRule } from '../reading-rule.ts'

export const drawing = readingRule({
  id: 'drawing',
  title: 'Un dessin n’est qu’un dessin',
  why: 'Un programme, ou une image venue d’ailleurs, pourrait s’y cacher.',
  remedy: 'Réenregistrez le dessin en « SVG simple ».',
  outcomes: {
    'drawing-shape': { severity: 'error' },
    'drawing-element': { severity: 'error' },
    'drawing-attribute': { severity: 'error' },
  },
  applies: 'files',
  good: [
    {
      files: {
        'pictograms/bourse.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24z"/></svg>',
      },
    },
  ],
  bad: [
    { files: { 'pictograms/bourse.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h24v24z"/></svg>' } },
    {
      files: {
        'pictograms/bourse.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><script>alert(1)</script></svg>',
      },
    },
    {
      files: {
        'pictograms/bourse.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path onclick="alert(1)" d="M0 0h24v24z"/></svg>',
      },
    },
  ],
})
