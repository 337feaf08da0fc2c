import { z } from 'zod'
import { done, type Outcome, type Refusal, refused } from '../../../../platform/action.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { perform } from '../../../../platform/perform.ts'
import { pressed, type Visiting } from '../../pages/visiting.tsx'
import type { Document } from '../../types.ts'
import { describePhotograph } from '../actions/change-photograph.ts'
import { reorderPhotograph } from '../actions/move-photograph.ts'
import { dropPhotograph } from '../actions/remove-photograph.ts'
import { saveMeasurements } from '../actions/save-measurements.ts'

const posted = z.object({
  photographs: z.record(z.string(), z.record(z.string(), z.string())).catch({}),
})

/** Saves the measurements, then what each photograph shows, then does what the pressed button says with one of them. */
export async function savePhotographs(visiting: Visiting, statement: Document): Promise<Outcome<unknown>> {
  const { site, request } = visiting
  const { actor } = request.visit
  const { id } = statement
  const form = readForm(request.body)
  const { photographs: _, ...measures } = form
  const measured = await perform(site.workplace, saveMeasurements, {
    actor,
    input: { ...measures, id },
    idempotencyKey: sendingKey(request.body),
  })
  if (!measured.ok) return measured
  const refusals = await describeAll(visiting, statement, posted.parse(form).photographs)
  if (refusals.length > 0) return refused(...refusals)
  return moveOrDrop(visiting, id)
}

type Texts = Readonly<Record<string, string>>

async function describeAll(
  { site, request }: Visiting,
  { id, goods: [good] }: Document,
  texts: Readonly<Record<string, Texts>>,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  for (const photograph of good.photographs) {
    const written = texts[photograph.id]
    if (written === undefined || isSame(photograph, written)) continue
    const input = { ...textsOf(photograph), ...written, id, photographId: photograph.id }
    const outcome = await perform(site.workplace, describePhotograph, { actor: request.visit.actor, input })
    if (!outcome.ok) refusals.push(...outcome.refusals.map(refusal => at(photograph.id, refusal)))
  }
  return refusals
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

function at(photographId: string, refusal: Refusal): Refusal {
  return { ...refusal, field: `photographs.${photographId}.${refusal.field ?? 'view'}` }
}

async function moveOrDrop({ site, request }: Visiting, id: string): Promise<Outcome<unknown>> {
  const { actor } = request.visit
  const [button = '', photographId = ''] = pressed(request.body).split(':')
  const idempotencyKey = sendingKey(request.body, 'button')
  if (button === 'earlier' || button === 'later') {
    const input = { id, photographId, direction: button }
    return perform(site.workplace, reorderPhotograph, { actor, input, idempotencyKey })
  }
  if (button === 'remove') {
    return perform(site.workplace, dropPhotograph, { actor, input: { id, photographId }, idempotencyKey })
  }
  return done(undefined)
}
