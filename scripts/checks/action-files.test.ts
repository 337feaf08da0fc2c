import { expect, it } from 'vitest'
import { actionFiles } from './action-files.ts'
import { foundIn } from './found-in.ts'

const folder = 'src/licensing/import-licences/actions'
const grant = "export const grantLicence = defineAction({ name: 'grant-licence' })"

it.each([
  ['grant.ts', grant, '"grant" is not verb-object'],
  ['grant-licence.ts', 'export const a = 1', 'defines no action'],
  ['grant-licence.ts', `${grant}\n${grant}`, 'defines 2 actions'],
  ['revoke-licence.ts', grant, 'does not export revokeLicence'],
  ['grant-licence.ts', grant.replace('export ', ''), 'does not export grantLicence'],
  ['grant-licence.ts', grant.replace("'grant-licence'", "'grant'"), 'the action calls itself "grant"'],
])('refuses %s with %s', (name, text, problem) => {
  expect(foundIn(actionFiles, { [`${folder}/${name}`]: text })).toEqual([`${folder}/${name}:1 ${problem}`])
})

it('refuses an action that stands elsewhere', () => {
  expect(foundIn(actionFiles, { 'src/licensing/import-licences/rules.ts': grant })).toEqual([
    'src/licensing/import-licences/rules.ts:1 action outside actions/',
  ])
})

it('refuses a step among actions, and an action among steps', () => {
  const step = "export const freezeGood = defineStep({ name: 'freeze-good' })"
  const steps = folder.replace('actions', 'steps')
  expect(
    foundIn(actionFiles, { [`${folder}/freeze-good.ts`]: step, [`${steps}/grant-licence.ts`]: grant }),
  ).toEqual([
    `${folder}/freeze-good.ts:1 defines no action`,
    `${steps}/grant-licence.ts:1 action outside actions/`,
    `${folder}/freeze-good.ts:1 step outside steps/`,
    `${steps}/grant-licence.ts:1 defines no step`,
  ])
})

it('lets one action named after its file be', () => {
  expect(
    foundIn(actionFiles, { [`${folder}/grant-licence.ts`]: grant, [`${folder}/grant-licence.test.ts`]: '' }),
  ).toEqual([])
})
