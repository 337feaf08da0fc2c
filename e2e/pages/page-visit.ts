/** One page in one state, as one person sees it. */
export interface PageVisit {
  /** As registered, `/operators/:id`. */
  readonly route: string
  /** The address, where it is not the route itself. */
  readonly at?: string
  /** Where the browser is led on to, where it does not stay. */
  readonly leadsTo?: string
  /** 200 unless given. */
  readonly status?: number
  /** Forms of the page that are sent wrong and must be refused. */
  readonly refused?: readonly RefusedForm[]
}

/** A form by the end of the address it is sent to; sent empty but for what is filled in. */
export interface RefusedForm {
  readonly to: string
  readonly fill?: Readonly<Record<string, string>>
  /** 422 unless given. */
  readonly status?: number
}

/** Forms that are refused when they are sent empty. */
export function empty(...addresses: readonly string[]): readonly RefusedForm[] {
  return addresses.map(to => ({ to }))
}
