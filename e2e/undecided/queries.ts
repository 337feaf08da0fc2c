/** What can be asked of a list: fields to type in, and everything that can be chosen or followed. */
export interface Questions {
  readonly fields: readonly string[]
  readonly queries: readonly string[]
}

/** More choices than these are names of places and the like, of which two are tried. */
const most = 12

/** What a page offers to ask of the lists at some addresses: by their addresses. */
export function questionsOn(page: string, here: string): ReadonlyMap<string, Questions> {
  const found = new Map<string, Questions>()
  for (const [, head = '', body = ''] of page.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const to = (attribute(head, 'action') || here).split('?')[0] ?? ''
    if (attribute(head, 'method') !== 'post') addQuestions(found, to, questionsIn(body))
  }
  for (const [tag] of page.matchAll(/<a\b[^>]*>/g)) {
    const [to = '', query = ''] = attribute(tag, 'href').split('#')[0]?.split('?') ?? []
    const isOfList = query !== '' && !/^(language|continue|done)=/.test(query)
    if (isOfList) addQuestions(found, to || here, { fields: [], queries: [query] })
  }
  return found
}

/** Adds what can be asked at an address, each question once. */
export function addQuestions(
  all: Map<string, Questions>,
  path: string,
  { fields, queries }: Questions,
): void {
  const known = all.get(path) ?? { fields: [], queries: [] }
  all.set(path, {
    fields: [...new Set([...known.fields, ...fields])],
    queries: [...new Set([...known.queries, ...queries])],
  })
}

function questionsIn(body: string): Questions {
  const inputs = [...body.matchAll(/<input\b[^>]*\sname=[^>]*>/g)].map(([tag]) => tag)
  const isChosen = (tag: string) => ['checkbox', 'radio', 'hidden'].includes(attribute(tag, 'type'))
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)]
  const chosen = selects.flatMap(([, head = '', options = '']) =>
    fewOf([...options.matchAll(/<option[^>]*>/g)]).map(([tag]) =>
      pair(attribute(head, 'name'), attribute(tag, 'value')),
    ),
  )
  const ticked = inputs.filter(isChosen).map(tag => pair(attribute(tag, 'name'), attribute(tag, 'value')))
  const typed = inputs.filter(tag => !isChosen(tag)).map(tag => attribute(tag, 'name'))
  return { fields: typed, queries: [...chosen, ...ticked] }
}

const fewOf = <Choice>(all: readonly Choice[]) => (all.length > most ? all.slice(0, 2) : all)

const pair = (name: string, value: string) => new URLSearchParams({ [name]: value }).toString()

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? ''
}
