import { z } from 'zod'

const messages = z.array(
  z.object({ to: z.string(), subject: z.string(), text: z.string(), date: z.string() }),
)

/** Waits for the newest mail to an address that the test accepts. */
export async function waitForMail(
  mailbox: string,
  to: string,
  isWanted: (mail: { readonly subject: string; readonly text: string }) => boolean = () => true,
) {
  const deadline = performance.now() + 60_000
  for (;;) {
    const answer = await fetch(`${mailbox}/api/messages?to=${encodeURIComponent(to)}`)
    const found = messages.parse(await answer.json()).find(isWanted)
    if (found !== undefined) return found
    if (performance.now() > deadline) throw new Error(`no such mail to ${to}`)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** The first link in a mail. */
export function linkIn(mail: { readonly text: string }): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0]
  if (link === undefined) throw new Error('no link in the mail')
  return link
}
