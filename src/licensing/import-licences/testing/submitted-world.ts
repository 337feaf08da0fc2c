import type { Visitor } from '../../../platform/testing/visitor.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { type InsertedApplication, insertApplication } from './insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from './licence-world.ts'

/** A submitted application, and its holder at its pages. */
export interface Submitted {
  readonly application: InsertedApplication
  readonly path: string
  readonly holder: Visitor
}

/** A world with all of Kulturport, in which applications are submitted. */
export interface SubmittedWorld extends LicenceWorld {
  readonly app: OpenApp
  submit(): Promise<Submitted>
  close(): Promise<void>
}

/** Opens the world on 1 March 2027. */
export async function openSubmittedWorld(): Promise<SubmittedWorld> {
  const world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  const app = await openApp(world.workplace)
  let n = 0
  const submit = async () => {
    n += 1
    const application = await insertApplication(world, { n })
    const holder = await app.enter(world.as('holder'))
    return { application, path: `/import-licences/${application.id}`, holder }
  }
  const close = async () => {
    await app.server.close()
    await closeLicenceWorld(world)
  }
  return { ...world, app, submit, close }
}
