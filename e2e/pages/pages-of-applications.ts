import { empty, type PageVisit } from './page-visit.ts'

const tooLong = { localReference: 'x'.repeat(500) }

/** An application with its goods, and one that is submitted. */
export interface ApplicationSamples {
  readonly draft: string
  readonly good: string
  readonly photograph: string
  readonly submitted: string
}

/** The pages of an application that is made and of one that is submitted. */
export function applicationPages(samples: ApplicationSamples): readonly PageVisit[] {
  const { draft, good, photograph, submitted } = samples
  const at = (route: string, id = draft) => ({
    route: `/import-licences/:id${route}`,
    at: `/import-licences/${id}${route}`.replace(':good', good).replace(':photo', photograph),
  })
  return [
    { route: '/import-licences/new' },
    { route: '/import-licences/new/import', refused: [{ to: '/import-licences', fill: tooLong }] },
    at(''),
    at('/import'),
    at('/goods'),
    { ...at('/goods/:good/good'), refused: [{ to: '/good', fill: { 'customsValue.amount': 'mange' } }] },
    { ...at('/goods/:good/photographs'), refused: empty('/photographs/upload') },
    at('/goods/:good/removal'),
    at('/goods/:good/evidence'),
    { ...at('/photographs/:photo/replacement'), refused: empty('/replacement') },
    at('/provenance'),
    { ...at('/supporting-documents/new'), refused: empty('/supporting-documents') },
    at('/summary'),
    { ...at('/sign'), refused: empty('/signature') },
    at('/deletion'),
    at('/history'),
    at('', submitted),
    at('/copy', submitted),
    at('/history', submitted),
    at('/case', submitted),
    at('/withdrawal', submitted),
    // Opened to nobody and followed by nothing while it is undecided (Default 50).
    ...['/access', '/access/new', '/following'].map(page => ({ ...at(page, submitted), status: 404 })),
  ]
}

/** The pages of applications that were decided, for their holder. */
export function decidedPages({ granted, inPart }: DecidedSamples): readonly PageVisit[] {
  const at = (route: string, id = granted) => ({
    route: `/import-licences/:id${route}`,
    at: `/import-licences/${id}${route}`,
  })
  return [
    at(''),
    at('/case'),
    at('/history'),
    at('/copy'),
    at('/access'),
    { route: '/import-licences/:id/access/new', at: `${at('').at}/access/new?eori=DK23456784` },
    { ...at('/withdrawal'), leadsTo: at('/case').at },
    at('/following'),
    at('', inPart),
    { route: '/import-licences/:id/decisions', at: `/import-licences/${inPart}/decisions` },
    at('/case', inPart),
    at('/history', inPart),
  ]
}

/** One application that was granted, and one of which a part was. */
export interface DecidedSamples {
  readonly granted: string
  readonly inPart: string
}

/** An application with an open request for information, and a good that it asks about. */
export interface RequestSamples {
  readonly requested: string
  readonly request: string
  readonly good: string
}

/** The pages of a request for information that waits for its answer. */
export function requestPages(samples: RequestSamples): readonly PageVisit[] {
  const at = (route: string) => ({
    route: `/import-licences/:id/requests/:request${route}`,
    at: `/import-licences/${samples.requested}/requests/${samples.request}${route}`.replace(
      ':good',
      samples.good,
    ),
  })
  return [
    at(''),
    at('/goods/:good'),
    { ...at('/papers/new'), refused: empty('/papers') },
    // Nothing is answered yet.
    { ...at('/sign'), leadsTo: at('').at },
  ]
}

/** The pages of a mandate. */
export function mandatePages(mandate: string): readonly PageVisit[] {
  return [
    { route: '/mandates/:id', at: `/mandates/${mandate}` },
    { route: '/mandates/:id/end', at: `/mandates/${mandate}/end` },
  ]
}
const nobodys = '019ad000-0000-7000-8000-0000000000ff'

/** The work of an authority: its list, and cases with what can be done in each. */
export function casePages(samples: CaseSamples): readonly PageVisit[] {
  const { submitted, requested, asked, prepared, inspection, opinion } = samples
  const at = (act: string, id = submitted) => ({ route: `/cases/:id${act}`, at: `/cases/${id}${act}` })
  const ofInspection = (act: string) => ({
    route: `/cases/:id/inspections/:inspection/${act}`,
    at: `/cases/${requested}/inspections/${inspection}/${act}`,
  })
  return [
    { route: '/cases' },
    { route: '/cases', at: '/cases?waiting=all&text=zzzzz' },
    { route: '/cases/letters' },
    { route: '/cases/letters/new', refused: empty('/cases/letters/new') },
    { route: '/cases/letters/:letter', at: `/cases/letters/${nobodys}`, status: 404 },
    { route: '/cases/four-eyes' },
    { route: '/cases/views' },
    { route: '/cases/views/new', at: '/cases/views/new?waiting=all', refused: empty('/cases/views/new') },
    { route: '/cases/views/:view', at: `/cases/views/${nobodys}`, status: 404 },
    { route: '/cases/elsewhere' },
    { route: '/cases/elsewhere/:id', at: `/cases/elsewhere/${nobodys}`, status: 404 },
    at(''),
    { ...at('/request'), refused: empty('/request') },
    { ...at('/decision'), refused: empty('/decision') },
    at('/assignment'),
    { ...at('/opinion'), refused: empty('/opinion') },
    ...['authority', 'customs'].map(whom => ({
      route: '/cases/:id/opinion',
      at: `/cases/${submitted}/opinion?whom=${whom}`,
      refused: empty('/opinion'),
    })),
    ...opinionPagesOfCase(requested, opinion),
    { ...at('/forwarding'), refused: empty('/forwarding') },
    {
      route: '/cases/:id/requests/:request/take-back',
      at: `/cases/${requested}/requests/${asked}/take-back`,
      refused: empty('/take-back'),
    },
    { ...at('/inspections/new'), refused: empty('/inspections/new') },
    { ...ofInspection('moving'), refused: [{ to: '/moving', fill: { reason: '' } }] },
    { ...ofInspection('cancellation'), refused: empty('/cancellation') },
    { ...ofInspection('record'), refused: empty('/record') },
    at('', prepared),
    { ...at('/return', prepared), refused: empty('/return') },
    // Whoever has no seal has no such page.
    { ...at('/seal', prepared), status: 404 },
    // There only forty days after a request without an answer: its room goes through it.
    { ...at('/amendment', prepared), status: 404 },
    ...decidedCasePages(samples),
  ]
}

/** What becomes of cases after their decision. */
function decidedCasePages({ granted, inPart, paper }: CaseSamples): readonly PageVisit[] {
  const at = (act: string, id: string) => ({ route: `/cases/:id${act}`, at: `/cases/${id}${act}` })
  return [
    at('', granted),
    { route: '/cases/:id/papers/:paper', at: `/cases/${granted}/papers/${paper}` },
    { ...at('/revocation', granted), refused: empty('/revocation') },
    at('', inPart),
    { ...at('/appeal', inPart), refused: empty('/appeal') },
    { ...at('/reissue', inPart), refused: empty('/reissue') },
  ]
}

/** What somebody sees who seals what a colleague prepared. */
export function sealerPages({ prepared }: Pick<CaseSamples, 'prepared'>): readonly PageVisit[] {
  return [
    { route: '/cases/:id', at: `/cases/${prepared}` },
    { route: '/cases/:id/seal', at: `/cases/${prepared}/seal` },
  ]
}

/** Cases that wait for an officer, for the answer to a request and for the seal, and some that are decided. */
export interface CaseSamples extends DecidedSamples {
  readonly submitted: string
  readonly requested: string
  readonly asked: string
  readonly inspection: string
  readonly prepared: string
  /** Of the one that was granted. */
  readonly paper: string
  readonly opinion: string
}

/** The thread of an opinion for the officers of its case. */
function opinionPagesOfCase(id: string, opinion: string): readonly PageVisit[] {
  const route = '/cases/:id/opinions/:opinion'
  const at = `/cases/${id}/opinions/${opinion}`
  return [
    { route, at, refused: empty('/messages') },
    { route: `${route}/take-back`, at: `${at}/take-back`, refused: empty('/take-back') },
  ]
}

/** The opinions that were asked of a customs office, and one of them. */
export function opinionPages(opinion: string): readonly PageVisit[] {
  const route = '/opinions/:opinion'
  const at = `/opinions/${opinion}`
  return [
    { route: '/opinions' },
    { route, at, refused: empty('/messages', '/opinion', '/refusal') },
    { route: `${route}/papers/:paper`, at: `${at}/papers/${nobodys}`, status: 404 },
  ]
}
