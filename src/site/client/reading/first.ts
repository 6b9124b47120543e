import { keptChoices } from './memory.ts'
import { showChoices } from './show-choices.ts'

// Asked for in the head, without making anything wait: the page mostly has the choices before it is painted.
showChoices(keptChoices())
