import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertApplication } from '../testing/insert-application.ts'
import { type LicenceServer, openLicenceServer, textOf } from '../testing/licence-server.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'

let world: LicenceWorld
let here: LicenceServer

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  here = await openLicenceServer(world)
})

afterAll(async () => {
  await here.server.close()
  await closeLicenceWorld(world)
})

async function relatedTo(id: string): Promise<string> {
  const text = textOf((await here.as('officer').get(`/cases/${id}`)).body)
  return text.slice(text.lastIndexOf('Earlier documents'))
}

test('Default 58: the application that another one names stands with it as one of the same good', async () => {
  await insertApplication(world, { n: 1 })
  const plain = await insertApplication(world, { n: 2 })
  const naming = await insertApplication(world, { n: 3, earlierNumber: ' icgl.dk.2026.0000001' })
  expect(await relatedTo(plain.id)).not.toContain('About the same object')
  expect(await relatedTo(naming.id)).toMatch(/About the same object [^W]*ICGL\.DK\.2026\.0000001/)
})
