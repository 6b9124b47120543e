import { readingRule } from '../reading-rule.ts'

/** A language that has one form for 1, 21, 31… */
const russian = [
  'name: Qutsu',
  'dir: ltr',
  'status: draft',
  'locale: ru',
  'interface:',
  '  search:',
  '    found: |',
  '      .input {$n :number}',
  '      .match $n',
  '      one {{Odna}}',
  '      few {{{$n} dve}}',
  '      many {{{$n} piat}}',
  '      * {{{$n} dve}}',
  '',
].join('\n')

/** The folder's own French, with this message that counts. */
function counting(...forms: readonly string[]) {
  const lines = ['.input {$n :number}', '.match $n', ...forms].map((line) => `      ${line}\n`).join('')
  return {
    files: {
      'languages/fr.yaml': `name: Français\ndir: ltr\nstatus: published\ninterface:\n  search:\n    found: |\n${lines}`,
    },
  }
}

export const languagePlural = readingRule({
  id: 'language-plural',
  title: 'Un message qui compte dit chaque forme de nombre de la langue',
  why: 'Une forme qui manque donne « 1 pages » ou, dans d’autres langues, un mot qui n’existe pas.',
  remedy: 'Écrivez une ligne par forme que la langue a, et « * » pour les autres.',
  outcomes: {
    'language-plural': { severity: 'error' },
  },
  applies: 'files',
  good: [counting('one {{{$n} page}}', '* {{{$n} pages}}')],
  bad: [
    counting('many {{{$n} de pages}}', '* {{{$n} pages}}'),
    counting('one {{{$n} page}}', 'few {{{$n} pages}}', '* {{{$n} pages}}'),
    { files: { 'languages/qts.yaml': russian } },
  ],
})
