import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderName } from '../../scripts/folder-name.ts'
import { npmCall, pinnedNode } from '../../scripts/pinned-node.mjs'
import { browserPlaces } from '../../src/audit/browser-places.ts'

describe('the pinned Node', () => {
  it.each([
    ['linux', '/site/', '/site/node_modules/node/bin/node'],
    ['darwin', '/site/', '/site/node_modules/node/bin/node'],
    // There, `bin/node` is a text file: « This file intentionally left blank ».
    ['win32', 'C:\\Mes documents\\site\\', 'C:\\Mes documents\\site\\node_modules\\node\\bin\\node.exe'],
  ] as const)('on %s is the program that npm puts there', (platform, root, program) => {
    expect(pinnedNode(root, platform)).toBe(program)
  })
})

describe('npm', () => {
  it.each(['linux', 'darwin', 'win32'] as const)(
    'on %s is the one that runs the script, without a shell',
    (platform) => {
      expect(npmCall(platform, 'C:\\node.exe', 'C:\\npm\\npm-cli.js')).toEqual({
        command: 'C:\\node.exe',
        before: ['C:\\npm\\npm-cli.js'],
        shell: false,
      })
    },
  )

  it('called by name is a command file under Windows, which only the shell starts', () => {
    expect(npmCall('win32', 'node', undefined)).toEqual({ command: 'npm.cmd', before: [], shell: true })
    expect(npmCall('linux', 'node', undefined)).toEqual({ command: 'npm', before: [], shell: false })
  })
})

describe('the name of a content folder in problems', () => {
  it.each([
    [undefined, '/site', '/site/content', posix, 'content'],
    ['.', '/site/content', '/site/content', posix, '.'],
    ['../autre/', '/site', '/autre', posix, '../autre'],
    [undefined, '/site/docs', '/site/content', posix, '../content'],
    ['/ailleurs/contenus', '/site', '/ailleurs/contenus', posix, '/ailleurs/contenus'],
    ['essai\\petit', 'C:\\site', 'C:\\site\\essai\\petit', win32, 'essai/petit'],
    ['..\\autre\\', 'C:\\site', 'C:\\autre', win32, '../autre'],
    ['D:\\contenus', 'C:\\site', 'D:\\contenus', win32, 'D:/contenus'],
  ] as const)('for %s called from %s', (given, from, folder, path, name) => {
    expect(folderName(given, from, folder, path)).toBe(name)
  })
})

describe('a Chromium for the tests is looked for', () => {
  it('on the PATH, whose folders Windows does not separate by a colon', () => {
    expect(browserPlaces('linux', { PATH: '/a:/b' })).toContain('/b/chromium')
    expect(browserPlaces('win32', { PATH: 'C:\\a;D:\\b', PROGRAMFILES: 'C:\\Program Files' })[0]).toBe(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  })

  it('under Linux, the one without its window before any other', () => {
    expect(browserPlaces('linux', { PATH: '/a' })).toEqual([
      '/usr/lib/chromium/chromium-headless-shell',
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => `/a/${name}`),
    ])
  })

  it('where each system keeps its programs', () => {
    expect(browserPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(browserPlaces('win32', { 'PROGRAMFILES(X86)': 'C:\\x86' })).toContain(
      'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe',
    )
    expect(browserPlaces('win32', {})).toEqual([])
  })
})
