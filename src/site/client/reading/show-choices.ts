import styles from '../../styles/reading/choices.css?inline'
import { addStyles } from './add-styles.ts'
import type { Choices } from './choices.ts'
import { choiceNames, noChoice } from './choices.ts'

/** Gives the page the choices: an attribute each, and their styles as soon as there is one. */
export function showChoices(choices: Choices): void {
  const site = noChoice()
  const page = document.documentElement.dataset
  for (const name of choiceNames) {
    if (choices[name] === site[name]) delete page[name]
    else page[name] = String(choices[name])
  }
  if (choiceNames.some((name) => name in page)) addStyles(styles)
}
