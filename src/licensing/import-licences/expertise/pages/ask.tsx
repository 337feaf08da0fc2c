import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { languages } from '../../../../platform/words/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { listCustomsOffices } from '../../../authorities/actions/list-customs-offices.ts'
import { pressed, typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { sayPaper } from '../../../goods/views/papers.ts'
import { sayCitation } from '../../../words.ts'
import { type ActDoor, type ActPlace, doAct, showAct } from '../../act-page.tsx'
import { otherAuthorities } from '../../other-authorities.ts'
import { ActPage } from '../../views/act-page.tsx'
import { nameIn } from '../../views/decision-text.tsx'
import type { HandledCase } from '../../visiting.tsx'
import { words as acts } from '../../words/acts.ts'
import { askOpinion } from '../actions/ask-opinion.ts'
import { boxGroupNames } from '../rules/box-groups.ts'
import type { AskedKind } from '../types.ts'
import { AskFields, WhomTabs } from '../views/ask.tsx'
import { groupPhrases } from '../views/group-phrases.ts'
import { words } from '../words/of-case.ts'

const kind = z.enum(['expert', 'authority', 'customs']).catch('expert')
const query = z.object({ whom: kind.default('expert') })

/** Fields that belong to one kind of those asked: the form has no others. */
const ofKind: Readonly<Record<AskedKind, readonly string[]>> = {
  expert: ['name', 'email', 'language'],
  authority: ['authorityId'],
  customs: ['office'],
}

/** An officer asks for an opinion: whom, what, and what is shown with it. */
export const askDoor: ActDoor = {
  act: 'opinion',
  path: () => 'opinion',
  title: ({ form }) => form.say(words.askTitle),
  done: 'opinion-asked',
  phrases: {
    'name:required': words.nameMissing,
    'email:required': words.emailMissing,
    'authorityId:required': acts.authorityMissing,
    'office:required': words.officeMissing,
    'office:not-found': words.officeMissing,
    'question:required': words.questionMissing,
    'same-authority': words.sameAuthority,
    'paper-of-other-good': words.paperOfOther,
    'wishedOn:date-early': words.wishEarly,
    'wishedOn:date-late': words.wishLate,
    'not-open': words.notOpen,
  },
  values: ({ found }, { request }): FormState['values'] => ({
    asked: query.parse(request.query).whom,
    language: request.say.language,
    goods: found.goods,
    boxes: ['photographs', 'description', 'measurements'],
  }),
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, askOpinion, {
      actor: visiting.request.visit.actor,
      input: { ...filledIn(decodeForm(askOpinion.input, body)), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: async ({ visiting, shown, ...place }) => {
    const { form, address } = place
    const { say } = form
    const asked = kind.parse(form.values.asked)
    return (
      <ActPage
        {...place}
        title={say(words.askTitle)}
        text={say(words.askText, { citation: sayCitation(say, 'Default 57') })}
        submit={say(words.send)}
        hidden={{ asked, ...typedForOthers(form.values, asked) }}
        above={<WhomTabs {...{ say, address, asked }} />}
      >
        <AskFields
          {...{ form, asked }}
          languages={languages.map(({ code, name }) => ({ value: code, label: name }))}
          authorities={asked === 'authority' ? await otherAuthorities(visiting, shown) : []}
          offices={asked === 'customs' ? await officesOf(visiting, shown) : []}
          boxes={boxGroupNames.map(value => ({ value, label: say(groupPhrases[value]) }))}
          {...shownChoices(say, { shown })}
        />
      </ActPage>
    )
  },
}

/** Sends the question, or shows the form for somebody else whose tab was pressed. */
export async function sendQuestion(visiting: Visiting) {
  const { body } = visiting.request
  const [what, whom] = pressed(body).split(':')
  if (what !== 'whom') return doAct(visiting, askDoor)
  return showAct(visiting, askDoor, {
    values: { ...typedValues(body), asked: kind.parse(whom) },
    refusals: [],
  })
}

/** What was typed for others than are asked now, kept for a change of mind. */
function typedForOthers(values: FormState['values'], asked: AskedKind): Readonly<Record<string, string>> {
  const others = Object.entries(ofKind).flatMap(([name, fields]) => (name === asked ? [] : fields))
  return Object.fromEntries(
    others.flatMap(field => {
      const value = values[field]
      return typeof value === 'string' && value !== '' ? [[field, value]] : []
    }),
  )
}

/** What was filled in for the kind that is asked: an empty field of a form is none. */
function filledIn(decoded: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const others = Object.entries(ofKind).flatMap(([name, fields]) => (name === decoded.asked ? [] : fields))
  return Object.fromEntries(
    Object.entries(decoded).filter(([name, value]) => value !== '' && !others.includes(name)),
  )
}

async function officesOf({ site, request }: Visiting, { found }: HandledCase) {
  const input = { country: found.authority.memberState }
  const listed = await perform(site.workplace, listCustomsOffices, { actor: request.visit.actor, input })
  const offices = listed.ok ? listed.value : []
  return offices.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
}

function shownChoices(say: Say, { shown: { document } }: Pick<ActPlace, 'shown'>) {
  const { goods } = document
  return {
    goods: goods.map(({ id }) => ({ value: id, label: nameIn(goods, { goodId: id }) })),
    papers: goods.flatMap(good =>
      good.supportingDocuments.map(paper => ({
        value: paper.id,
        label: `${nameIn(goods, { goodId: good.id })}: ${sayPaper(say, paper)} – ${paper.name}`,
      })),
    ),
  }
}
