import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { TextArea } from '../../../../platform/ui/index.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import type { ActDoor } from '../../act-page.tsx'
import { threadPhrases } from '../../thread-phrases.ts'
import { ActPage } from '../../views/act-page.tsx'
import { words as acts } from '../../words/acts.ts'
import { takeBackOpinion } from '../actions/take-back-opinion.ts'
import { isAwaited } from '../rules/standing.ts'
import { words } from '../words/of-case.ts'
import { findCaseOpinion } from './found-opinion.ts'

const address = z.object({ opinion: z.string().catch('') })
const opinionIn = ({ request }: Visiting) => address.parse(request.params).opinion

/** An officer no longer wants an opinion, for a reason. */
export const takeBackOpinionDoor: ActDoor = {
  act: 'opinion',
  path: visiting => `opinions/${opinionIn(visiting)}/take-back`,
  isOpen: async (visiting, { found }) => {
    const opinion = await findCaseOpinion(visiting, found.id)
    return opinion !== undefined && isAwaited(opinion.standing)
  },
  title: ({ form }) => form.say(words.takeBack),
  done: 'opinion-taken-back',
  phrases: threadPhrases,
  perform: ({ visiting, body, key }) =>
    perform(visiting.site.workplace, takeBackOpinion, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(takeBackOpinion.input, body), opinionId: opinionIn(visiting) },
      idempotencyKey: key,
    }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    const opinion = await findCaseOpinion(visiting, shown.found.id)
    return (
      <ActPage
        {...place}
        title={say(words.takeBackTitle, { number: opinion?.number ?? '' })}
        text={say(words.takeBackText)}
        submit={say(words.takeBackSend)}
      >
        <TextArea {...controlOf(form, 'reason')} label={say(acts.reason)} maxlength={4000} required />
      </ActPage>
    )
  },
}
