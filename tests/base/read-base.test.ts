import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readBase } from '../../src/base/read-base.ts'
import { readOrigin } from '../../src/base/read-origin.ts'

const build = resolve(import.meta.dirname, '../../scripts/build.ts')

test.each([undefined, '', '/', '/droits/', '/sante/mes-droits/', '/v1.2/', '/~asso/'])('%s is a base', (given) => {
  expect(readBase(given)).toBe(given || '/')
})

test.each([
  ['droits', 'Écrivez --base /droits/.'],
  ['/droits', 'Écrivez --base /droits/.'],
  ['droits/', 'Écrivez --base /droits/.'],
  ['//droits/', 'Écrivez --base /droits/.'],
  ['/a//b/', 'deux barres se suivent'],
  ['/../', "« .. » ne s'écrit pas dans une adresse"],
  ['/mes droits/', "« mes droits » ne s'écrit pas dans une adresse"],
  ['/santé/', "« santé » ne s'écrit pas dans une adresse"],
  ['/a?b/', "« a?b » ne s'écrit pas dans une adresse"],
  ['https://exemple.fr/droits/', "l'adresse du site va dans --origin"],
])('%s is no base: what to write is said', (given, remedy) => {
  expect(() => readBase(given)).toThrow(`« ${given} » n'est pas un chemin pour --base`)
  expect(() => readBase(given)).toThrow(remedy)
})

test.each([
  [undefined, '/', null],
  ['', '/', null],
  ['https://exemple.fr', '/', 'https://exemple.fr'],
  ['https://exemple.fr/', '/', 'https://exemple.fr'],
  ['http://localhost:4321', '/', 'http://localhost:4321'],
  ['https://exemple.fr', '/droits/', 'https://exemple.fr'],
  ['https://exemple.fr/droits', '/droits/', 'https://exemple.fr'],
  ['https://exemple.fr/droits/', '/droits/', 'https://exemple.fr'],
])('%s below %s is the site %s', (given, base, origin) => {
  expect(readOrigin(given, base)).toBe(origin)
})

test.each([
  ['exemple.fr', '/', 'Écrivez --origin https://exemple.fr'],
  ['localhost:4321', '/', 'Écrivez --origin https://localhost:4321'],
  ['ftp://exemple.fr', '/', 'pas par ftp://'],
  ['mailto:a@exemple.fr', '/', 'écrivez par exemple --origin https://exemple.fr'],
  ['https://', '/', 'écrivez par exemple --origin https://exemple.fr'],
  ['https://moi:secret@exemple.fr', '/', 'ni mot de passe. Écrivez --origin https://exemple.fr'],
  ['https://exemple.fr/?a=1', '/', 'ni « ? », ni « # »'],
  ['https://exemple.fr/droits/', '/', 'Écrivez --origin https://exemple.fr --base /droits/'],
  ['https://exemple.fr/aide', '/droits/', '--origin et --base ne donnent pas le même chemin'],
])('%s below %s is no site: what to write is said', (given, base, remedy) => {
  expect(() => readOrigin(given, base)).toThrow(`« ${given} » n'est pas l'adresse d'un site`)
  expect(() => readOrigin(given, base)).toThrow(remedy)
})

test.each([
  ['--base', 'droits', 'Écrivez --base /droits/.'],
  ['--origin', 'ftp://exemple.fr', 'pas par ftp://'],
  ['--origin', 'https://exemple.fr/droits/', '--base /droits/'],
])('the build refuses %s %s in one line, with code 2', (option, given, remedy) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [build, option, given], { encoding: 'utf8' })
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 })
  expect(stderr).toContain(remedy)
})
