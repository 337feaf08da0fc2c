import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '../../../law/time-zones.ts'
import { DAY } from '../../../platform/durations.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { fieldsOf, idOf } from '../testing/read-page.ts'
import { galleryForm, startRegister, type TestRegister } from '../testing/start-register.ts'

const nextYear = new Date().getUTCFullYear() + 1

let register: TestRegister

beforeAll(async () => {
  register = await startRegister()
})

afterAll(() => register.stop())

interface Applied {
  readonly applicant: Visitor
  readonly operatorId: string
  readonly roleId: string
  readonly form: Readonly<Record<string, string>>
}

/** Somebody registers a firm of the given number, and asks to act for it. */
async function apply(accountId: string, name: string, eori: string): Promise<Applied> {
  const applicant = await register.visit(accountId)
  await applicant.get('/operators/select?country=DK&q=nyt+firma')
  const form = { ...galleryForm, name, 'identifiers.0.value': eori }
  const sent = await applicant.post('/operators/new', { ...form, step: 'send' })
  expect(sent.headers.location).toBe('/profile?done=sent')
  const operatorId = idOf((await applicant.get('/profile')).body, '/operators/', name)
  const roleId = idOf((await register.officer.get('/work-list')).body, '/work-list/', name)
  return { applicant, operatorId, roleId, form }
}

const decide = (roleId: string, how: 'approval' | 'rejection', fields: Record<string, string>) =>
  register.officer.post(`/work-list/${roleId}/${how}`, fields)

const subjectsTo = (accountId: string) =>
  register.mails.filter(mail => mail.to === `${accountId}@example.org`).map(mail => mail.subject)

test('what was corrected meanwhile is read before it is decided', async () => {
  const { applicant, operatorId, roleId, form } = await apply('rita.ret', 'Rettelse', 'DK20000001')
  const page = await register.officer.get(`/work-list/${roleId}`)
  const [revision = ''] = fieldsOf(page.body, 'revision')
  const street = { 'addresses.0.street': 'Ny Vej 7' }
  await applicant.post(`/operators/${operatorId}/correction`, { ...form, ...street, step: 'check' })
  for (const [path, fields] of [
    [`/work-list/${roleId}/approval`, { what: 'both' }],
    [`/work-list/${roleId}/rejection`, { what: 'both', reason: 'Nej' }],
    [`/operators/${operatorId}/status`, { step: 'approve' }],
  ] as const) {
    const refused = await register.officer.post(path, { ...fields, revision })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('har rettet oplysningerne')
    expect(refused.body).toContain('Ny Vej 7')
  }
  const again = await register.officer.get(`/work-list/${roleId}`)
  const [seen = ''] = fieldsOf(again.body, 'revision')
  expect((await decide(roleId, 'approval', { what: 'both', revision: seen })).statusCode).toBe(303)
})

test('an approval and a correction at once do not cross', async () => {
  const { applicant, operatorId, roleId, form } = await apply('kaj.kryds', 'Krydset', 'DK20000012')
  const page = await register.officer.get(`/work-list/${roleId}`)
  const [revision = ''] = fieldsOf(page.body, 'revision')
  const street = { 'addresses.0.street': 'Krydsvej 1', step: 'check' }
  const answers = await Promise.all([
    decide(roleId, 'approval', { what: 'both', revision }),
    applicant.post(`/operators/${operatorId}/correction`, { ...form, ...street }),
  ])
  const statuses = answers.map(answer => answer.statusCode)
  expect(statuses.filter(status => status === 303)).toHaveLength(1)
  expect(statuses.filter(status => [404, 422].includes(status))).toHaveLength(1)
})

test('an operator is approved once, and its user after it', async () => {
  const { roleId } = await apply('otto.op', 'Først firmaet', 'DK20000002')
  expect((await decide(roleId, 'approval', { what: 'operator' })).statusCode).toBe(303)
  const again = await decide(roleId, 'approval', { what: 'operator' })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('afgjort i mellemtiden')
  expect((await decide(roleId, 'approval', { what: 'user' })).statusCode).toBe(303)
})

test('two decisions at once about one new operator both get an answer', async () => {
  const { operatorId, roleId } = await apply('tove.to', 'To Ansøgere', 'DK20000003')
  const second = await register.visit('sven.second')
  await second.post('/operators/select/request', { country: 'DK', operators: operatorId })
  const list = (await register.officer.get('/work-list')).body
  const links = [...list.matchAll(/href="\/work-list\/([0-9a-f-]{36})"[^>]*>To Ansøgere</g)]
  const secondId = links.map(([, id = '']) => id).find(id => id !== roleId) ?? ''
  const answers = await Promise.all([
    decide(roleId, 'rejection', { what: 'both', reason: 'Ukendt' }),
    decide(secondId, 'rejection', { what: 'both', reason: 'Ukendt' }),
  ])
  expect(answers.map(answer => answer.statusCode).sort()).toEqual([303, 422])
})

test('guide 6: who may work only from a later day is told from when in the mail', async () => {
  const { applicant, operatorId, roleId, form } = await apply('else.endnu', 'Senere Galleri', 'DK20000021')
  const later = { ...form, validFrom: `${nextYear}-06-01`, step: 'check' }
  expect((await applicant.post(`/operators/${operatorId}/correction`, later)).statusCode).toBe(303)
  const [revision = ''] = fieldsOf((await register.officer.get(`/work-list/${roleId}`)).body, 'revision')
  expect((await decide(roleId, 'approval', { what: 'both', revision })).statusCode).toBe(303)
  await expect.poll(() => subjectsTo('else.endnu'), { timeout: 20_000 }).toHaveLength(1)
  const mail = register.mails.find(({ to }) => to === 'else.endnu@example.org')
  expect(mail?.text).toContain(`gyldig i Kulturport fra 1. juni ${nextYear}`)
  expect(mail?.text).not.toContain('Næste gang du logger ind')
})

test('whoever asks is told when the operator is rejected in the register', async () => {
  const { applicant, operatorId } = await apply('lone.lyt', 'Lytteren', 'DK20000004')
  await register.officer.post(`/operators/${operatorId}/status`, { step: 'reject', reason: 'Findes ikke' })
  await expect
    .poll(() => subjectsTo('lone.lyt'), { timeout: 20_000 })
    .toEqual(['Din anmodning i Kulturport er afvist'])
  expect((await applicant.get('/profile')).body).toContain('Findes ikke')
  expect((await register.officer.get('/work-list')).body).not.toContain('Lytteren')
  expect((await applicant.get(`/operators/${operatorId}`)).statusCode).toBe(200)
})

test('an officer decides about nothing that the officer has asked for', async () => {
  const { officer } = register
  await officer.get('/operators/select?country=DK&q=nyt+firma')
  const form = { ...galleryForm, name: 'Olgas Kunst', 'identifiers.0.value': 'DK20000005', step: 'send' }
  await officer.post('/operators/new', form)
  const id = idOf((await officer.get('/work-list')).body, '/work-list/', 'Olgas Kunst')
  const page = await officer.get(`/work-list/${id}`)
  expect(page.body).toContain('En kollega skal afgøre den')
  expect(page.body).not.toContain('/approval')
  const operatorId = idOf(page.body, '/operators/', 'Se hele')
  expect((await officer.get(`/operators/${operatorId}`)).body).not.toContain('name="step"')
  for (const [path, fields] of [
    [`/work-list/${id}/approval`, { what: 'both' }],
    [`/work-list/${id}/rejection`, { what: 'both', reason: 'x' }],
    [`/operators/${operatorId}/status`, { step: 'approve' }],
    [`/operators/${operatorId}/status`, { step: 'delete', reason: 'x' }],
  ] as const) {
    const refused = await officer.post(path, fields)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('En kollega skal afgøre')
  }
})

test('the applicant who left sees the firm no longer', async () => {
  const { applicant, operatorId, roleId } = await apply('egon.exit', 'Forladt', 'DK20000006')
  await decide(roleId, 'approval', { what: 'both' })
  expect((await applicant.get(`/operators/${operatorId}`)).statusCode).toBe(200)
  const ended = await register.officer.post(`/users/${roleId}/status`, { step: 'end', reason: 'Svindel' })
  expect(ended.statusCode).toBe(303)
  expect((await applicant.get(`/operators/${operatorId}`)).statusCode).toBe(404)
  expect((await applicant.get('/profile')).body).not.toContain(operatorId)
})

test('a second tab makes no second record of the same firm', async () => {
  const { applicant, form } = await apply('dora.dobbelt', 'Dobbelt ApS', 'DK20000007')
  const { 'identifiers.0.value': _number, 'identifiers.0.type': _type, ...plain } = form
  const second = await applicant.post('/operators/new', { ...plain, name: 'DOBBELT aps', step: 'send' })
  expect(second.statusCode).toBe(422)
  expect(second.body).toContain('Du har allerede oprettet DOBBELT aps')
  const tabs = [1, 2].map(() => applicant.post('/operators/new', { ...plain, name: 'Faner', step: 'send' }))
  expect((await Promise.all(tabs)).map(answer => answer.statusCode).sort()).toEqual([303, 422])
})

test('what was added is kept when it is too long, and asked for in the window again', async () => {
  const ib = await register.visit('ib.info')
  await ib.get('/operators/select?country=DK&q=nyt+firma')
  const form = { ...galleryForm, 'identifiers.0.value': 'DK20000008', information: 'x'.repeat(2001) }
  const answer = await ib.post('/operators/new', { ...form, step: 'send' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Bekræft godkendelsesanmodning for')
  expect(answer.body).toMatch(/x{2001}<\/textarea>/)
})

test('no address is chosen for whoever chooses none', async () => {
  const nina = await register.visit('nina.none')
  await nina.get('/operators/select?country=DK&q=nyt+firma')
  const answer = await nina.post('/operators/new', { ...galleryForm, activityAddress: '', step: 'check' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('med globussen')
})

test('a suspension keeps the last day, and a closed firm is not offered for joining', async () => {
  const { roleId, operatorId, form } = await apply('lise.last', 'Sidste Dag', 'DK20000009')
  const dated = { ...form, validTo: `${nextYear}-12-31`, step: 'check' }
  const lise = await register.visit('lise.last')
  await lise.post(`/operators/${operatorId}/correction`, dated)
  await decide(roleId, 'approval', { what: 'both' })
  const status = (step: string) =>
    register.officer.post(`/operators/${operatorId}/status`, { step, reason: 'Konkurs' })
  await status('suspend')
  const told = () => subjectsTo('lise.last')
  const closed = 'Din adgang til Kulturport er lukket indtil videre'
  await expect.poll(told, { timeout: 20_000 }).toContain(closed)
  expect(register.mails.find(mail => mail.subject === closed)?.text).toContain('Begrundelse: Konkurs')
  const profile = await lise.get('/profile')
  for (const text of ['Ikke gyldig nu', 'Konkurs']) expect(profile.body).toContain(text)
  const other = await register.visit('olaf.other')
  await other.get('/operators/select?country=DK&q=nyt+firma')
  const taken = await other.post('/operators/new', { ...form, name: 'Anden', step: 'check' })
  expect(taken.body).toContain('Nummeret er allerede registreret')
  expect(taken.body).not.toContain('Sidste Dag')
  await status('restore')
  expect((await register.officer.get(`/operators/${operatorId}`)).body).toContain(`31. december ${nextYear}`)
  await expect.poll(told, { timeout: 20_000 }).toContain('Din rolle i Kulturport er åben igen')
  expect((await lise.get('/profile')).body).not.toContain('Konkurs')
})

test.each(['/profile', '/users', '/work-list'])(
  'a repeated word in the address of %s does no harm',
  async path => {
    expect((await register.officer.get(`${path}?done=sent&done=sent`)).statusCode).toBe(200)
  },
)

test('a request is sent back, corrected and decided', async () => {
  const { applicant, operatorId, roleId, form } = await apply('karl.ker', 'Kerteminde', 'DK20000010')
  const back = (fields: Record<string, string>) =>
    register.officer.post(`/work-list/${roleId}/correction`, fields)
  const empty = await back({ correction: ' ' })
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('Skriv, hvad ansøgeren skal rette')
  const stranger = await register.german.post(`/work-list/${roleId}/correction`, { correction: 'x' })
  expect(stranger.statusCode).toBe(404)
  const sent = await back({ correction: 'Vejnavnet mangler' })
  expect((await register.officer.follow(sent)).body).toContain('Afventer ansøgerens rettelse')
  await expect
    .poll(() => subjectsTo('karl.ker'), { timeout: 20_000 })
    .toEqual(['Ret din anmodning i Kulturport'])
  const letter = register.mails.find(mail => mail.to === 'karl.ker@example.org')
  expect(letter?.text).toContain('Det skal rettes: Vejnavnet mangler')
  expect(letter?.text).toContain(`/operators/${operatorId}/correction`)
  expect((await applicant.get('/profile')).body).toContain('Vejnavnet mangler')
  const page = await applicant.get(`/operators/${operatorId}/correction`)
  expect(page.body).toContain('Den kompetente myndighed beder dig rette dette')
  expect(page.body).toContain('Vejnavnet mangler')
  const told = () => subjectsTo('olga.officer').length
  const before = told()
  const street = { 'addresses.0.street': 'Langegade 1', step: 'check' }
  await applicant.post(`/operators/${operatorId}/correction`, { ...form, ...street })
  await expect.poll(told, { timeout: 20_000 }).toBeGreaterThan(before)
  expect((await applicant.get('/profile')).body).not.toContain('Vejnavnet mangler')
  expect((await register.officer.get('/work-list')).body).not.toContain('Afventer ansøgerens rettelse')
  await decide(roleId, 'approval', { what: 'both' })
  expect((await back({ correction: 'For sent' })).statusCode).toBe(422)
  expect((await applicant.get(`/operators/${operatorId}/correction`)).statusCode).toBe(404)
})

test('nobody asks for more than can be decided', async () => {
  const siv = await register.visit('siv.spam')
  await siv.get('/operators/select?country=DK&q=nyt+firma')
  const form = (number: number) => ({
    ...galleryForm,
    name: `Firma ${number}`,
    'identifiers.0.value': `DK4000${String(number).padStart(4, '0')}`,
  })
  for (let number = 1; number <= 50; number++)
    await siv.post('/operators/new', { ...form(number), step: 'send' })
  const refused = await siv.post('/operators/new', { ...form(51), step: 'send' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Du har 50 anmodninger')
  expect(refused.body).toContain('Firma 51')
})

test('nobody is let in to an operator whose last day has passed', async () => {
  const { applicant, roleId, operatorId, form } = await apply('hugo.her', 'Kort Tid', 'DK20000011')
  const validTo = dayIn('DK', register.clock.now())
  await applicant.post(`/operators/${operatorId}/correction`, { ...form, validTo, step: 'check' })
  await decide(roleId, 'approval', { what: 'operator' })
  register.clock.moveBy(2 * DAY)
  const late = await decide(roleId, 'approval', { what: 'user' })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('i den nuværende status')
})
