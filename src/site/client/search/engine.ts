/** All that an answer needs beside the form: loaded when the box is first used. */
export { openInBrowser } from './open-in-browser.ts'
export { sayAnswer } from './say.ts'
export { showAnswer } from './show.ts'
