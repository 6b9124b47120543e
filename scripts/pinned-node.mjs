import { posix, win32 } from 'node:path'

/**
 * The Node program that npm put in `node_modules`. Under Windows the npm package `node` leaves a text
 * file named `bin/node` and puts the program beside it, in `bin/node.exe`.
 *
 * @param {string} root folder of the project.
 * @param {NodeJS.Platform} platform
 * @example pinnedNode('/site', 'linux') // '/site/node_modules/node/bin/node'
 */
export function pinnedNode(root, platform) {
  return platform === 'win32'
    ? win32.join(root, 'node_modules/node/bin/node.exe')
    : posix.join(root, 'node_modules/node/bin/node')
}

/**
 * How to call npm: by the program that npm says it is, else by its name. Under Windows that name is a
 * command file, which only the shell can start: its words must then need no quotes.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} node program of the Node that is running.
 * @param {string | undefined} npm path of npm's own script, as npm gives it to the scripts that it runs.
 * @returns {{command: string, before: string[], shell: boolean}} `before`: words that come before npm's.
 */
export function npmCall(platform, node, npm) {
  if (npm) return { command: node, before: [npm], shell: false }
  return platform === 'win32'
    ? { command: 'npm.cmd', before: [], shell: true }
    : { command: 'npm', before: [], shell: false }
}
