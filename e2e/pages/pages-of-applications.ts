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

/** The pages of a request for information that waits for its answer. */
export function requestPages(samples: {
  readonly requested: string
  readonly request: string
  readonly good: string
}): readonly PageVisit[] {
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
/** Pages of a case that are there in a state that no example is in: tests of their rooms go through them. */
const laterActs = ['seal', 'return', 'amendment', 'revocation', 'reissue', 'appeal', 'papers/:paper']

const nobodys = '019ad000-0000-7000-8000-0000000000ff'

/** The work of an authority: its list, and a case with what can be done in it. */
export function casePages({ submitted, requested, asked }: CaseSamples): readonly PageVisit[] {
  const at = (act: string) => ({ route: `/cases/:id${act}`, at: `/cases/${submitted}${act}` })
  return [
    { route: '/cases' },
    { route: '/cases', at: '/cases?waiting=all&text=zzzzz' },
    { route: '/cases/letters' },
    { route: '/cases/letters/new', refused: empty('/cases/letters/new') },
    { route: '/cases/letters/:letter', at: `/cases/letters/${nobodys}`, status: 404 },
    { route: '/cases/four-eyes' },
    at(''),
    { ...at('/request'), refused: empty('/request') },
    { ...at('/decision'), refused: empty('/decision') },
    at('/assignment'),
    { ...at('/forwarding'), refused: empty('/forwarding') },
    {
      route: '/cases/:id/requests/:request/take-back',
      at: `/cases/${requested}/requests/${asked}/take-back`,
      refused: empty('/take-back'),
    },
    ...laterActs.map(act => ({
      route: `/cases/:id/${act}`,
      at: `/cases/${submitted}/${act.replace(/:\w+/, nobodys)}`,
      status: 404,
    })),
  ]
}

/** A case that waits for its officer, and one that waits for the answer to a request. */
export interface CaseSamples {
  readonly submitted: string
  readonly requested: string
  readonly asked: string
}
