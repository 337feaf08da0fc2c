import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayDay } from '../../../words.ts'
import type { ActDoor } from '../../act-page.tsx'
import { isAppealable } from '../../rules/reissue.ts'
import { ActPage } from '../../views/act-page.tsx'
import { decisionPhrases } from '../../views/decision-phrases.ts'
import type { HandledCase } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { recordAppeal } from '../actions/record-appeal.ts'
import { AppealFields } from '../views/appeal-fields.tsx'

const appealable = ({ decisions }: HandledCase) => decisions.filter(isAppealable)

function choicesOf(say: Say, shown: HandledCase): readonly Choice[] {
  const country = shown.found.authority.memberState
  return appealable(shown).map(({ id, action, sealedAt }) => ({
    value: id,
    label: `${say(decisionPhrases[action])}${sealedAt ? `, ${sayDay(say, country, sealedAt)}` : ''}`,
  }))
}

/** An appeal is recorded, and later its outcome. */
export const appealDoor: ActDoor = {
  act: 'appeal',
  path: () => 'appeal',
  title: ({ form }) => form.say(words.appealTitle),
  done: 'appeal',
  phrases: { 'decisionId:required': words.appealedMissing },
  values: shown => {
    const decisionId = appealable(shown).at(-1)?.id ?? ''
    const known = shown.appeals.findLast(appeal => appeal.decisionId === decisionId)
    const { filedOn = '', outcome = '', decidedOn = '', note = '' } = known ?? {}
    return { decisionId, filedOn, outcome, decidedOn, note }
  },
  perform: ({ visiting, shown, body, key }) => {
    const { outcome, ...typed } = decodeForm(recordAppeal.input, body)
    const decided = outcome === '' ? {} : { outcome }
    return perform(visiting.site.workplace, recordAppeal, {
      actor: visiting.request.visit.actor,
      input: { ...typed, ...decided, id: shown.found.id },
      idempotencyKey: key,
    })
  },
  view: ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    return (
      <ActPage
        {...place}
        title={say(words.appealTitle)}
        text={say(words.appealText)}
        submit={say(words.appealSend)}
      >
        <AppealFields form={form} decisions={choicesOf(say, shown)} />
      </ActPage>
    )
  },
}
