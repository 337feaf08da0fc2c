import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { explain } from '../../explain.ts'
import type { Exchange, Site } from '../../site.ts'
import { mayWithOperators } from '../rules/permissions.ts'
import { listOperators } from './actions/list-operators.ts'
import { Register } from './views/register.tsx'

const registerQuery = z.object({
  q: z.string().catch(''),
  status: z.string().catch(''),
  page: z.string().catch('0'),
})

/** The register as far as an officer is responsible. */
export function addRegisterPages(server: FastifyInstance, site: Site): void {
  server.get('/operators', async (request, reply) => showRegister({ site, request, reply }))
}

async function showRegister({ site, request, reply }: Exchange) {
  const { actor } = request.visit
  if (!mayWithOperators('list-operators')(actor)) return reply.callNotFound()
  const typed = registerQuery.parse(request.query)
  const found = await perform(site.workplace, listOperators, {
    actor,
    input: decodeForm(listOperators.input, typed),
  })
  const address = (page: number) => `/operators?${new URLSearchParams({ ...typed, page: String(page) })}`
  const page = found.ok ? found.value.page : 0
  return showPage(
    reply,
    <Register
      {...typed}
      frame={site.frameOf(request)}
      lines={found.ok ? found.value.lines : []}
      near={found.ok ? found.value.near : []}
      errors={found.ok ? [] : explain(request.say, found.refusals)}
      newer={page > 0 ? address(page - 1) : undefined}
      older={found.ok && found.value.hasMore ? address(page + 1) : undefined}
    />,
    found.ok ? 200 : 422,
  )
}
