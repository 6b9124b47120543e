import type { FileCheck } from '../../../cms/check-file.ts'
import { bodyField } from '../../../cms/file-format.ts'
import type { KnownName } from '../../../cms/known-names.ts'
import { fold } from '../../../search/fold.ts'
import { checkForm, errorsIn } from './opened-file.ts'

/** What Sveltia CMS gives to a field of ours; its tools to draw are React's. */
interface Given {
  readonly value: string | undefined
  readonly forID: string
  readonly classNameWrapper: string
  readonly entry?: { readonly toJS: () => { readonly path: string; readonly data: object } }
  readonly onChange: (value: string) => void
}
interface State {
  readonly check: FileCheck | null
  readonly failed: string | null
  readonly sought: string
}
interface Control {
  props: Given
  state: State
  area: HTMLTextAreaElement | null
  turn: number
  setState: (state: Partial<State>) => void
  insert: (name: KnownName) => void
  form: () => { readonly path: string; readonly values: Record<string, unknown> } | null
}
declare const createClass: (definition: object & ThisType<Control>) => never
declare const h: (tag: string, properties: object | null, ...children: unknown[]) => unknown

/** Time without a key pressed before the text is checked, in milliseconds. */
const pause = 400
const severities = { error: 'Erreur', warning: 'Attention', info: 'Conseil' } as const
/** Names shown at once: the others are found by their words. */
const mostNames = 30

/** The field of a raw text: nothing rewrites it; what the check says is below, and the names that can be put in it. */
export function rawControl() {
  return createClass({
    getInitialState: (): State => ({ check: null, failed: null, sought: '' }),
    form() {
      const { path, data } = this.props.entry?.toJS() ?? { path: '', data: {} }
      return path === '' ? null : { path, values: { ...data, [bodyField]: this.props.value ?? '' } }
    },
    /** Asked by the CMS at each change, and before it saves: an older question than the last one is let go. */
    async isValid() {
      this.turn = (this.turn ?? 0) + 1
      const turn = this.turn
      await new Promise((done) => setTimeout(done, pause))
      const form = this.form()
      if (turn !== this.turn || form === null) return true
      try {
        const check = await checkForm(form.path, form.values)
        if (turn === this.turn) this.setState({ check, failed: null })
        const errors = await errorsIn(form.path, form.values)
        return errors === '' ? true : { error: { message: errors } }
      } catch (error) {
        const failed = error instanceof Error ? error.message : String(error)
        this.setState({ failed })
        return { error: { message: failed } }
      }
    },
    insert({ write }: KnownName) {
      const { area } = this
      if (area === null) return
      area.focus()
      area.setRangeText(write, area.selectionStart, area.selectionEnd, 'end')
      this.props.onChange(area.value)
    },
    render() {
      const { value = '', forID, classNameWrapper, onChange } = this.props
      const { check, failed, sought } = this.state
      return h(
        'div',
        { className: 'texte-verifie' },
        h('textarea', {
          id: forID,
          className: classNameWrapper,
          value,
          rows: 24,
          'aria-labelledby': `${forID}-label`,
          ref: (area: HTMLTextAreaElement | null) => {
            this.area = area
          },
          onChange: ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value),
        }),
        h('div', { className: 'verification', role: 'status' }, ...said(check, failed)),
        namesToPut(
          check?.known ?? [],
          sought,
          (words) => this.setState({ sought: words }),
          (name) => this.insert(name),
        ),
      )
    },
  })
}

function said(check: FileCheck | null, failed: string | null): readonly unknown[] {
  if (failed !== null) return [h('p', null, `La vérification n’a pas pu se faire : ${failed}`)]
  if (check === null) return [h('p', null, 'Vérification en cours…')]
  const { problems, score } = check
  const count =
    problems.length === 0 ? 'Aucune remarque.' : `${problems.length} remarque${problems.length > 1 ? 's' : ''}.`
  return [
    h('p', { className: 'bilan' }, score === null ? count : `Facile à lire : ${score} sur 100. ${count}`),
    h(
      'ol',
      null,
      ...problems.map(({ severity, line, message, hint }) =>
        h(
          'li',
          { className: severity },
          h('b', null, `${severities[severity]}, ligne ${line} : `),
          message,
          h('br', null),
          `→ ${hint}`,
        ),
      ),
    ),
  ]
}

function namesToPut(
  known: readonly KnownName[],
  sought: string,
  seek: (words: string) => void,
  put: (name: KnownName) => void,
): unknown {
  const words = fold(sought).split(/\s+/u)
  const found = known.filter(({ write, say }) => words.every((word) => fold(`${write} ${say}`).includes(word)))
  return h(
    'details',
    null,
    h('summary', null, 'Mettre un chiffre, un lien, un contact, un mot expliqué'),
    h('input', {
      type: 'search',
      value: sought,
      'aria-label': 'Chercher par ses mots',
      placeholder: 'plafond, caisse…',
      onChange: ({ target }: { target: HTMLInputElement }) => seek(target.value),
    }),
    h(
      'ul',
      null,
      ...found
        .slice(0, mostNames)
        .map((name) =>
          h('li', null, h('button', { type: 'button', onClick: () => put(name) }, `${name.say} — ${name.write}`)),
        ),
    ),
  )
}
