import { nextEasterMonday } from '../next-easter-monday.ts'
import { empty, type PageVisit } from './page-visit.ts'
import { type CaseSamples, casePages, type DecidedSamples, opinionPages } from './pages-of-applications.ts'

/** What everybody sees who is not signed in. */
export const publicPages: readonly PageVisit[] = [
  { route: '/' },
  { route: '/help' },
  { route: '/help/:topic', at: '/help/create-account' },
  { route: '/contact' },
  { route: '/privacy' },
  { route: '/accessibility' },
  { route: '/signed-out' },
  { route: '/session/callback', status: 400 },
  { route: '/nowhere', status: 404 },
  { route: '/check', refused: empty('/check/file') },
  { route: '/check', at: '/check?number=&code=', status: 422 },
  { route: '/check/:number', at: '/check/ICG.IS.DK.2026.0000000?code=AAAA-BBBB-CC', status: 404 },
  { route: '/importer-statements/check' },
  { route: '/importer-statements/check', at: '/importer-statements/check?year=&isFromUnion=no', status: 422 },
  { route: '/calendars' },
  { route: '/calendars/:country', at: '/calendars/NL?year=2026' },
  { route: '/calendars/:country', at: '/calendars/US', status: 404 },
  { route: '/deadlines' },
  { route: '/deadlines', at: '/deadlines?country=NL&submitted=2026-03-01&sent1=2026-03-10' },
  { route: '/deadlines', at: '/deadlines?country=&submitted=2026-02-30&answered1=2026-03-01', status: 422 },
  { route: '/law-library' },
  { route: '/law-library', at: '/law-library?q=zzzz' },
  { route: '/law-library/:country', at: '/law-library/EG?day=1975-05-01' },
  { route: '/law-library/:country', at: '/law-library/EG?day=x', status: 422 },
  { route: '/law-library/:country', at: '/law-library/DK', status: 404 },
  { route: '/evaluation/clock', refused: [{ to: '/evaluation/clock', fill: { days: 'x' } }] },
]

const blankFirm = '/operators/new?country=DK&q=Galleri+Fjordlys'

/** A person who has signed in and has no role yet. */
export function pagesWithoutRole(firm: string): readonly PageVisit[] {
  const asked = `country=DK&q=Havnegade&operators=${firm}`
  return [
    { route: '/', leadsTo: '/roles/choose' },
    { route: '/profile' },
    { route: '/roles' },
    { route: '/roles/choose' },
    { route: '/roles/other-body' },
    { route: '/roles/authority' },
    {
      route: '/roles/authority',
      at: '/roles/authority?country=DK',
      refused: empty('/roles/authority'),
    },
    { route: '/operators/select' },
    { route: '/operators/select', at: '/operators/select?country=&q=', status: 422 },
    { route: '/operators/select', at: '/operators/select?country=DK&q=Zzzz' },
    { route: '/operators/select', at: '/operators/select?country=DK&q=a' },
    { route: '/operators/select/request', at: '/operators/select/request?country=DK&q=a', status: 422 },
    { route: '/operators/select/request', at: `/operators/select/request?${asked}` },
    { route: '/operators/new', at: blankFirm, refused: empty('/operators/new') },
    { route: '/documents', status: 404 },
  ]
}

/** Whoever has asked with an operator of their own, which the authority has sent back. */
export function applicantPages(operator: string, request: string): readonly PageVisit[] {
  const at = `/operators/${operator}/correction`
  return [
    { route: '/' },
    { route: '/profile' },
    { route: '/operators/:id/correction', at, refused: empty('/correction') },
    { route: '/profile/requests/:id/withdrawal', at: `/profile/requests/${request}/withdrawal` },
  ]
}

/** The holder's own records. */
export interface HolderSamples {
  readonly draft: string
  readonly signed: string
  readonly photograph: string
  readonly user: string
}

const tooLong = { localReference: 'x'.repeat(500) }

/** A holder, of a firm or a private person, before any record. */
export const holderPages: readonly PageVisit[] = [
  { route: '/' },
  { route: '/signed-in' },
  { route: '/profile' },
  { route: '/roles' },
  { route: '/users' },
  { route: '/mandates' },
  { route: '/notices' },
  { route: '/profile/notices' },
  { route: '/profile/calendar' },
  { route: '/invitations/:secret', at: '/invitations/nobodys-secret', status: 410 },
  { route: '/opinions' },
  { route: '/opinions/invitations/:secret', at: '/opinions/invitations/nobodys-secret', status: 410 },
  { route: '/mandates/new' },
  { route: '/documents' },
  { route: '/documents', at: '/documents?q=zzzzz' },
  { route: '/importer-statements/new' },
  { route: '/importer-statements/new/import', refused: [{ to: '/importer-statements', fill: tooLong }] },
]

/** The pages of a statement that is made and of one that is signed. */
export function statementPages({ draft, signed, photograph, user }: HolderSamples): readonly PageVisit[] {
  const at = (route: string, id = draft) => ({
    route: `/importer-statements/:id${route}`,
    at: atOf(route, id),
  })
  const atOf = (route: string, id: string) =>
    `/importer-statements/${id}${route}`.replace(':photo', photograph)
  return [
    at(''),
    at('/import'),
    { ...at('/good'), refused: [{ to: '/good', fill: { 'customsValue.amount': 'mange' } }] },
    { ...at('/photographs'), refused: empty('/photographs/upload') },
    { ...at('/photographs/:photo/replacement'), refused: empty('/replacement') },
    at('/provenance'),
    { ...at('/supporting-documents/new'), refused: empty('/supporting-documents') },
    at('/summary'),
    { ...at('/sign'), refused: empty('/signature') },
    at('/deletion'),
    at('/history'),
    at('', signed),
    at('/access', signed),
    {
      route: '/importer-statements/:id/access/new',
      at: `/importer-statements/${signed}/access/new?eori=DK23456784`,
    },
    { ...at('/following', signed), status: 404 },
    at('/copy', signed),
    at('/replacement', signed),
    at('/history', signed),
    { route: '/users/:id', at: `/users/${user}`, refused: empty('/status') },
  ]
}

/** Whoever decides about requests and operators. */
export function authorityPages(ids: {
  readonly operator: string
  readonly request: string
  readonly signed: string
  readonly proposal: string
  readonly cases: CaseSamples
}): readonly PageVisit[] {
  const { operator, request, signed, proposal, cases } = ids
  const tooLongNumber = { to: '/national-reference', fill: { nationalReference: '7'.repeat(500) } }
  return [
    { route: '/' },
    { route: '/profile' },
    { route: '/work-list' },
    { route: '/work-list/:id', at: `/work-list/${request}`, refused: empty('/rejection') },
    { route: '/operators' },
    { route: '/operators', at: '/operators?q=zzzzz' },
    { route: '/operators/:id', at: `/operators/${operator}`, refused: empty('/status') },
    { route: '/documents' },
    { route: '/importer-statements/:id', at: `/importer-statements/${signed}`, refused: [tooLongNumber] },
    ...lawLibraryPages(proposal),
    ...casePages(cases),
  ]
}

const peru = '019ad000-0000-7000-8000-000000000021'

/** A form that holds an entry of the law library already. */
export const newVersionOfLaw = `/law-library/PE/proposal?replaces=${peru}`

/** What officers of competent authorities keep for everybody. */
const lawLibraryPages = (proposal: string): readonly PageVisit[] => [
  { route: '/law-library/:country', at: '/law-library/EG' },
  {
    route: '/law-library/:country/proposal',
    at: '/law-library/LB/proposal',
    refused: empty('/law-library/LB/proposal'),
  },
  { route: '/law-library/:country/proposal', at: newVersionOfLaw },
  {
    route: '/law-library/entries/:id/withdrawal',
    at: `/law-library/entries/${peru}/withdrawal`,
    refused: empty('/withdrawal'),
  },
  { route: '/law-library/proposals' },
  { route: '/law-library/proposals/:id', at: `/law-library/proposals/${peru}` },
  {
    route: '/law-library/proposals/:id',
    at: `/law-library/proposals/${proposal}`,
    refused: empty('/refusal'),
  },
  { route: '/law-library/proposals/:id/change', at: `/law-library/proposals/${proposal}/change` },
]

/** What the administrator of the central authority alone may see. */
export const calendarPages: readonly PageVisit[] = [
  { route: '/calendars/:country', at: '/calendars/DK' },
  {
    route: '/calendars/:country/addition',
    at: '/calendars/DK/addition',
    refused: [
      ...empty('/addition'),
      { to: '/addition', fill: { date: '2026-12-05', name: 'x', reason: 'y' } },
    ],
  },
  {
    route: '/calendars/:country/:date',
    at: `/calendars/DK/${nextEasterMonday}`,
    refused: empty('/change'),
  },
]

/** What customs see of statements and of decided applications. */
export function customsPages(
  ids: DecidedSamples & { readonly signed: string; readonly opinion: string },
): readonly PageVisit[] {
  const { signed, granted, inPart, opinion } = ids
  const licence = (id: string, route = '') => ({
    route: `/import-licences/:id${route}`,
    at: `/import-licences/${id}${route}`,
  })
  return [
    { route: '/' },
    { route: '/documents' },
    { route: '/documents', at: '/documents?q=zzzzz' },
    { route: '/check' },
    { route: '/importer-statements/:id', at: `/importer-statements/${signed}` },
    { route: '/importer-statements/:id/history', at: `/importer-statements/${signed}/history` },
    licence(granted),
    licence(granted, '/history'),
    licence(inPart),
    ...opinionPages(opinion),
  ]
}

export function systemPages(operator: string): readonly PageVisit[] {
  return [
    { route: '/' },
    { route: '/operators' },
    { route: '/operators/:id', at: `/operators/${operator}` },
    { route: '/users' },
    { route: '/work-list' },
    { route: '/roles' },
  ]
}
