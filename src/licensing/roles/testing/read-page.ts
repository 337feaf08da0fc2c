/** The values of all controls of a name in a page. */
export function fieldsOf(page: string, name: string): readonly string[] {
  return [...page.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const isNamed = tag.includes(`name="${name}"`)
    return isNamed ? [/value="([^"]*)"/.exec(tag)?.[1] ?? ''] : []
  })
}

/** The record identifier in the link to `base` that has the given text; throws when there is none. */
export function idOf(page: string, base: string, text: string): string {
  const links = [...page.matchAll(/<a[^>]*href="([^"]*)"[^>]*>([^<]*)</g)]
  const found = links.find(([, href = '', content = '']) => href.startsWith(base) && content.includes(text))
  if (found?.[1] === undefined) throw new Error(`no link to ${base} says ${text}`)
  return found[1].slice(base.length)
}
