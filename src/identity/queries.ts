import { z } from 'zod'
import { localPath } from './local-path.ts'

const continueQuery = z.object({ continue: z.string().optional() })
const onceQuery = z.object({
  done: z.string().optional(),
  over: z.string().optional(),
  begun: z.string().optional(),
  before: z.string().optional(),
})

/** Where a page was told to lead on to afterwards, from its query or its form. */
export function continueOf(values: unknown): string | undefined {
  const found = continueQuery.safeParse(values)
  return found.success ? localPath(found.data.continue) : undefined
}

/** The small words of a query: what was just `done`, that something is `over`, the list's part `before`. */
export function queryOf(values: unknown): z.output<typeof onceQuery> {
  const found = onceQuery.safeParse(values)
  return found.success ? found.data : {}
}
