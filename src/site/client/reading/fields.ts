import type { ChoiceName, Choices } from './choices.ts'

type Choose = (chosen: Partial<Choices>) => void

/** One choice among a few: a group of buttons of which one is on. */
export function radios(
  name: ChoiceName,
  legend: string,
  labels: Readonly<Record<string, string>>,
  choices: Choices,
  choose: Choose,
): HTMLElement {
  const options = Object.entries(labels).map(([value, label]) =>
    option('radio', name, label, choices[name] === value, () => choose({ [name]: value })),
  )
  return group(legend, options)
}

/** Things to turn on or off. */
export function checks(
  legend: string,
  labels: Readonly<Partial<Record<ChoiceName, string>>>,
  choices: Choices,
  choose: Choose,
): HTMLElement {
  const options = (Object.keys(labels) as ChoiceName[]).map((name) =>
    option('checkbox', name, labels[name] ?? '', choices[name] === true, (on) => choose({ [name]: on })),
  )
  return group(legend, options)
}

function group(legend: string, options: readonly HTMLElement[]): HTMLElement {
  const fieldset = document.createElement('fieldset')
  const title = document.createElement('legend')
  title.textContent = legend
  fieldset.append(title, ...options)
  return fieldset
}

function option(
  type: 'radio' | 'checkbox',
  name: string,
  text: string,
  on: boolean,
  chosen: (on: boolean) => void,
): HTMLElement {
  const label = document.createElement('label')
  const input = document.createElement('input')
  Object.assign(input, { type, name, checked: on })
  input.addEventListener('change', () => chosen(input.checked))
  label.append(input, ` ${text}`)
  return label
}
