import type { FastifyInstance } from 'fastify'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { Select, TextArea } from '../../../../platform/ui/index.ts'
import type { Site } from '../../../site.ts'
import { sayCitation } from '../../../words.ts'
import { type ActDoor, doAct, showAct } from '../../act-page.tsx'
import { otherAuthorities } from '../../other-authorities.ts'
import { ActPage } from '../../views/act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { forwardApplication } from '../actions/forward-application.ts'

const forwardDoor: ActDoor = {
  act: 'forward',
  path: () => 'forwarding',
  title: ({ form }) => form.say(words.forwardTitle),
  done: 'forwarded',
  leadsTo: ({ found }) => `/cases?done=forwarded&number=${found.number}`,
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, forwardApplication, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(forwardApplication.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    return (
      <ActPage
        {...place}
        title={say(words.forwardTitle)}
        text={say(words.forwardText, { citation: sayCitation(say, 'IR 9(5)') })}
        submit={say(words.forwardSend)}
      >
        <Select
          {...controlOf(form, 'authorityId')}
          label={say(words.forwardTo)}
          empty={say(words.choose)}
          options={await otherAuthorities(visiting, shown)}
          required
        />
        <TextArea {...controlOf(form, 'reason')} label={say(words.reason)} maxlength={4000} required />
      </ActPage>
    )
  },
}

/** Sends an application to the authority that is responsible for it. */
export function addForwardingPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(
    '/cases/:id/forwarding',
    answer(visiting => showAct(visiting, forwardDoor)),
  )
  server.post(
    '/cases/:id/forwarding',
    answer(visiting => doAct(visiting, forwardDoor)),
  )
}
