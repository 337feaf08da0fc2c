import { z } from 'zod'
import { done, type Outcome } from '../../../../platform/action.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { perform } from '../../../../platform/perform.ts'
import { getDocument } from '../../actions/get-document.ts'
import { saveSent } from '../../form/send-page.ts'
import type { Document } from '../../types.ts'
import { pressed, type Visiting } from '../../visiting.tsx'
import { changePhotographs } from '../actions/change-photographs.ts'
import { movePhotograph } from '../actions/move-photograph.ts'
import { removePhotograph } from '../actions/remove-photograph.ts'

const posted = z.object({
  photographs: z.record(z.string(), z.record(z.string(), z.string())).catch({}),
})

/** Saves the measurements, then what each photograph shows, then does what the pressed button says with one of them. */
export async function savePhotographs(visiting: Visiting): Promise<Outcome<unknown>> {
  const measured = await saveSent(visiting, 'photographs')
  if (!measured.ok) return measured
  const { photographs } = posted.parse(readForm(visiting.request.body))
  const described = await describeChanged(visiting, photographs)
  return described.ok ? moveOrRemove(visiting, idOf(visiting)) : described
}

const address = z.object({ id: z.string() })
const idOf = ({ request }: Visiting) => address.parse(request.params).id

type Texts = Readonly<Record<string, string>>

/** Of the texts that the form sends, those that differ from what is kept. */
async function describeChanged(
  visiting: Visiting,
  texts: Readonly<Record<string, Texts>>,
): Promise<Outcome<unknown>> {
  if (Object.keys(texts).length === 0) return done(undefined)
  const { site, request } = visiting
  const { actor } = request.visit
  const id = idOf(visiting)
  const found = await perform(site.workplace, getDocument, { actor, input: { id } })
  if (!found.ok) return found
  const shown = found.value.goods.flatMap(good => good.photographs)
  const changed = changedOf(shown, texts)
  if (changed.length === 0) return done(undefined)
  const input = { id, photographs: Object.fromEntries(changed) }
  return perform(site.workplace, changePhotographs, { actor, input })
}

function changedOf(shown: readonly Shown[], texts: Readonly<Record<string, Texts>>) {
  return shown.flatMap(photograph => {
    const written = texts[photograph.id]
    return written === undefined || isSame(photograph, written)
      ? []
      : [[photograph.id, { ...textsOf(photograph), ...written }] as const]
  })
}

type Shown = Document['goods'][0]['photographs'][number]

function textsOf({ view, type, text, language, translation }: Shown): Texts {
  const given = { view, type, text, language, translation }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
}

function isSame(photograph: Shown, written: Texts): boolean {
  const known = textsOf(photograph)
  return Object.entries(written).every(([name, value]) => (known[name] ?? '') === value)
}

async function moveOrRemove({ site, request }: Visiting, id: string): Promise<Outcome<unknown>> {
  const { actor } = request.visit
  const [button = '', photographId = ''] = pressed(request.body).split(':')
  const idempotencyKey = sendingKey(request.body, 'button')
  if (button === 'earlier' || button === 'later') {
    const input = { id, photographId, direction: button }
    return perform(site.workplace, movePhotograph, { actor, input, idempotencyKey })
  }
  if (button === 'remove') {
    return perform(site.workplace, removePhotograph, { actor, input: { id, photographId }, idempotencyKey })
  }
  return done(undefined)
}
