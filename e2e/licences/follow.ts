import { expect } from 'vitest'
import { words as lists } from '../../src/licensing/documents/lists/words.ts'
import { words as decided } from '../../src/licensing/import-licences/following/words/decision.ts'
import { verifySeals } from '../../src/platform/pdf/index.ts'
import { type Phrase, sayIn } from '../../src/platform/words/index.ts'
import { linkIn, waitForMail } from '../mail.ts'
import { cast, type Player } from './cast.ts'
import type { Application } from './lay-down.ts'
import type { Visitor } from './visitor.ts'
import type { Walk } from './walk.ts'

/** The holder looks where the case stands, and reads what it says. */
export async function follow(walk: Walk, { id }: Pick<Application, 'id'>, said: Phrase): Promise<Visitor> {
  const holder = await walk.as('holder')
  await holder.visit(`/import-licences/${id}/case`)
  await holder.main
    .getByRole('heading', { name: holder.say(said), exact: true })
    .first()
    .waitFor()
  return holder
}

interface Told extends Pick<Application, 'number'> {
  readonly subject: Phrase
}

/** Somebody is told by mail, in the language that they chose for it. */
export async function told({ office }: Walk, player: Player, { subject, number }: Told) {
  const { email, language } = cast[player]
  const wanted = sayIn(language)(subject, { number, until: '' })
  const mail = await waitForMail(office.mailbox, email, mail => mail.subject.startsWith(wanted))
  expect(linkIn(mail)).toContain('/import-licences/')
  return mail
}

/** Customs, another firm and another State find nothing of an application that is not decided. */
export async function isHidden(walk: Walk, { id, number }: Application): Promise<void> {
  for (const player of ['customs', 'stranger', 'german'] as const) {
    const somebody = await walk.as(player)
    expect(await somebody.visit(`/import-licences/${id}`), player).toBe(404)
    await somebody.visit(`/documents?q=${number}`)
    expect(await somebody.main.getByRole('link', { name: number }).count(), player).toBe(0)
  }
}

/** Customs finds the document by its number, in this status; another firm still finds nothing. */
export async function isShown(walk: Walk, { id, number }: Application, status: string): Promise<void> {
  const officer = await walk.as('customs')
  await officer.visit(`/documents?q=${number}`)
  await officer.hands.press(officer.main.getByRole('link', { name: number }).first())
  await officer.reads(status)
  expect(await (await walk.as('stranger')).visit(`/import-licences/${id}`)).toBe(404)
}

const sealedBy = { authority: 'Slots- og Kulturstyrelsen (evaluation)', system: 'Kulturport (evaluation)' }

/** Anybody who has the licence as a file learns that it is unchanged and who sealed it: the authority, then the system. */
export async function checkFile(walk: Walk, holder: Visitor): Promise<void> {
  const link = holder.named('link', decided.download)
  const { href } = new URL((await link.getAttribute('href')) ?? '', holder.page.url())
  const buffer = await (await holder.page.context().request.get(href)).body()
  const { valid, seals, stamps } = await verifySeals(buffer)
  expect([valid, stamps.length]).toEqual([true, 1])
  expect(seals.map(({ name }) => name)).toEqual(Object.values(sealedBy))
  const anybody = await walk.anybody()
  await anybody.visit('/check')
  const pdf = { name: 'licence.pdf', mimeType: 'application/pdf', buffer }
  const field = anybody.main.locator('input').and(anybody.main.getByLabel(anybody.say(lists.fileLabel)))
  await anybody.hands.attach(field, pdf)
  await anybody.press(lists.fileButton)
  await anybody.reads(anybody.say(lists.fileUnchanged))
  await anybody.reads(anybody.say(lists.fileKeptSeals, sealedBy))
}
