import { attribute } from '../pages/page-tree.ts'
import type { ElementRule } from './element-rule.ts'
import { has } from './element-rule.ts'

/** What a field of these types asks of its reader is theirs, and browsers can write it for them. */
const ofTheReader = /^(?:email|tel)$/u

/** Faults of fields and of what answers a press. */
export const fieldRules: readonly ElementRule[] = [
  {
    rule: 'error-unbound',
    wcag: ['3.3.1'],
    rgaa: ['11.10'],
    message: 'Ce champ est dit faux, sans que son message lui soit relié (aria-describedby).',
    isFaulty: (element) =>
      attribute(element, 'ariaInvalid') === 'true' &&
      !has(element, 'ariaDescribedBy') &&
      !has(element, 'ariaErrorMessage'),
  },
  {
    rule: 'purpose-unsaid',
    wcag: ['1.3.5'],
    rgaa: ['11.13'],
    message: 'Ce champ demande au lecteur ses coordonnées sans dire lesquelles : il lui faut un autocomplete.',
    isFaulty: (element) =>
      element.tagName === 'input' &&
      ofTheReader.test(attribute(element, 'type') ?? '') &&
      /^(?:|on|off)$/u.test(attribute(element, 'autoComplete') ?? ''),
  },
  {
    rule: 'name-in-bubble',
    wcag: ['3.3.2'],
    rgaa: ['11.1'],
    message: 'Seule une bulle (title) nomme ce champ : il lui faut une étiquette qui se voit.',
    isFaulty: (element) =>
      /^(?:input|select|textarea)$/u.test(element.tagName) &&
      has(element, 'title') &&
      !has(element, 'id') &&
      !has(element, 'ariaLabelledBy'),
  },
  {
    rule: 'inline-handler',
    wcag: ['2.1.1'],
    rgaa: ['7.3'],
    message: 'Cet élément agit par un attribut (onclick…) : la politique du site le refuse, le clavier l’ignore.',
    isFaulty: ({ properties }) => Object.keys(properties).some((name) => /^on[A-Z]/u.test(name)),
  },
]
