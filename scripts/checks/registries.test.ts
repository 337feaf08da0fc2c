import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { registries } from './registries.ts'

it('refuses the host of a package registry in any file', () => {
  const host = ['registry', 'example', 'org'].join('.')
  expect(foundIn(registries, { 'package-lock.json': `{\n"resolved": "https://${host}/a"}` })).toEqual([
    `package-lock.json:2 names a package registry: ${host}`,
  ])
})

it('lets the register of operators be', () => {
  expect(foundIn(registries, { 'README.md': 'Look into the registry. Organisations are there.' })).toEqual([])
})
