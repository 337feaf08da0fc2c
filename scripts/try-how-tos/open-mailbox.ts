import { createServer } from 'node:http'
import { z } from 'zod'
import { catchMail } from '../../development/mailbox/catch-mail.ts'

/** Takes every mail of the installation, and shows them at the address that the journeys in a browser ask. */
export async function openMailbox() {
  const messages: { readonly to: string }[] = []
  const catcher = await catchMail(0, async message => messages.unshift(message))
  const web = createServer((request, reply) => {
    const to = new URL(request.url ?? '', 'http://localhost').searchParams.get('to')
    reply.end(JSON.stringify(messages.filter(message => message.to === to)))
  })
  await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(web.address())
  return {
    smtpUrl: catcher.smtpUrl,
    httpUrl: `http://127.0.0.1:${port}`,
    /** Links of an installation that is gone must not be taken for those of the next. */
    forget: () => messages.splice(0),
    close: async () => {
      web.close()
      web.closeAllConnections()
      await catcher.close()
    },
  }
}
