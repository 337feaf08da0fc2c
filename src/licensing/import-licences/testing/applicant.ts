import { seedApplication } from '../../../../development/seed-applications.ts'
import { perform } from '../../../platform/perform.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import type { Document } from '../../documents/types.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { hiddenOf } from '../../importer-statements/testing/statement-server.tsx'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'

/** Anna, who applies for licences in all of Kulturport. */
export interface Applicant {
  readonly opened: TestWorkplace
  readonly people: People
  readonly app: OpenApp
  readonly anna: Visitor
  /** The document below a path, as somebody sees it; throws when it is not found. */
  read(path: string, who?: string): Promise<Document>
  /** Sends a page of the form with the version that it shows. */
  save(path: string, fields: FormState['values']): ReturnType<Visitor['post']>
  /** Makes an application with everything it needs; gives its path. */
  complete(goods: number): Promise<string>
  close(): Promise<void>
}

export async function openApplicant(): Promise<Applicant> {
  const opened = await openTestWorkplace()
  await opened.workplace.queue.start({ notice: async () => undefined })
  const people = await startPeople(opened.workplace)
  const app = await openApp(opened.workplace)
  const actor = personNamed(people, 'Anna')
  const anna = await app.enter(actor)
  return {
    ...{ opened, people, app, anna },
    read: async (path, who = 'Anna') => {
      const input = { id: path.split('/')[2] ?? '' }
      const asked = { actor: personNamed(people, who), input }
      const found = await perform(opened.workplace, getDocument, asked)
      if (!found.ok) throw new Error('not found')
      return found.value
    },
    save: async (path, fields) => {
      const version = hiddenOf((await anna.get(path)).body, 'version')
      return anna.post(path, { version, ...fields })
    },
    complete: async goods => {
      const operatorId = actor.role?.operatorId ?? ''
      return `/import-licences/${await seedApplication(opened.workplace, { actor, operatorId, goods })}`
    },
    close: async () => {
      await opened.workplace.queue.stop()
      await app.server.close()
      await opened.database.close()
    },
  }
}
