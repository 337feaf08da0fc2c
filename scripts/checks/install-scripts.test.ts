import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { installScripts } from './install-scripts.ts'

const lock = JSON.stringify({
  packages: {
    '': {},
    'node_modules/node': { hasInstallScript: true },
    'node_modules/a/node_modules/@b/linux-x64': { hasInstallScript: true },
    'node_modules/quiet': {},
  },
})

it('setup 1 refuses an install script that package.json does not allow, on whatever platform', () => {
  const texts = { 'package.json': '{"allowScripts":{"node":true,"quiet":true}}', 'package-lock.json': lock }
  expect(foundIn(installScripts, texts)).toEqual([
    'package.json:1 @b/linux-x64 has an install script that is not allowed',
    'package.json:1 quiet has no install script',
  ])
})

it('setup 1 takes a script that is forbidden by name for not allowed', () => {
  const texts = {
    'package.json': '{"allowScripts":{"node":false,"@b/linux-x64":true}}',
    'package-lock.json': lock,
  }
  expect(foundIn(installScripts, texts)).toEqual([
    'package.json:1 node has an install script that is not allowed',
  ])
})
