import { z } from 'zod'

/** A caught mail for one reader; `date` is ISO 8601 in UTC, `text` or `html` is empty when the mail has none. */
export const messageSchema = z.object({
  id: z.string().regex(/^\d+$/),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  date: z.iso.datetime(),
})

export type Message = Readonly<z.infer<typeof messageSchema>>
