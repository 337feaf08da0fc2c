import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import { readUploads, type Upload } from '../../../documents/form/read-uploads.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { prepareEvidence } from '../../../goods/actions/prepare-evidence.ts'
import type { FileReceipt } from '../../../goods/receipts.ts'
import { type ActForm, afterAct, showAct } from '../../act-page.tsx'
import { appealInformationFor, lettersFor, textsFor, withPressedLetter } from '../../letters-of.ts'
import { ActPage } from '../../views/act-page.tsx'
import { sayGround } from '../../views/decision-phrases.ts'
import { nameIn } from '../../views/decision-text.tsx'
import { findHandled, type HandledCase } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { prepareDecision } from '../actions/prepare-decision.ts'
import { DecisionFields } from '../views/decision-fields.tsx'
import { groundCodes, typedGoods } from './typed-decision.ts'

/** An officer prepares the decision; its form brings a file, so it is read apart. */
export const prepareDoor: ActForm = {
  act: 'prepare',
  path: () => 'decision',
  title: ({ form }) => form.say(words.prepareTitle),
  done: 'prepared',
  values: async (shown, visiting) => ({ appealInformation: await appealInformationFor(visiting, shown) }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    const { goods } = shown.document
    const letters = await lettersFor(visiting, shown)
    return (
      <ActPage
        {...place}
        title={say(words.prepareTitle)}
        text={say(words.prepareText)}
        submit={say(words.prepareSend)}
        multipart
      >
        <DecisionFields
          form={form}
          names={goods.map(({ id }) => nameIn(goods, { goodId: id }))}
          grounds={groundCodes(shown).map(value => ({ value, label: sayGround(say, value) }))}
          language={sayLanguage(say, shown.found.language ?? 'en')}
          letters={[...textsFor(letters, 'reasons'), ...textsFor(letters, 'conditions')]}
        />
      </ActPage>
    )
  },
}

const PDF = 'application/pdf'
const manyGoods = 10_000

/** Reads the form with its file, and prepares the decision. */
export async function prepare(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const uploads: Upload[] = []
  const { values } = await readUploads(visiting, {
    kind: 'documents',
    maximumFields: manyGoods,
    refuse: () => (uploads.length === 0 ? undefined : { code: 'too-many-files' }),
    receive: upload => void uploads.push(upload),
  })
  const more = await withPressedLetter(visiting, shown, values)
  if (more !== undefined) return showAct(visiting, prepareDoor, { values: more, refusals: [] })
  const outcome = await prepareTyped(visiting, shown, { values, upload: uploads[0] })
  return afterAct(visiting, prepareDoor, { outcome, shown, values })
}

interface Typed {
  readonly values: FormState['values']
  readonly upload: Upload | undefined
}

async function prepareTyped({ site, request }: Visiting, shown: HandledCase, { values, upload }: Typed) {
  const { actor } = request.visit
  const { id } = shown.found
  const file = await readFile({ site, request }, upload)
  if (!file.ok) return file
  const { reasons, appealInformation, conditions } = values
  const texts = { reasons, appealInformation, conditions }
  const outcome = await perform(site.workplace, prepareDecision, {
    actor,
    input: { id, goods: typedGoods(shown, values), ...texts, file: file.value },
    idempotencyKey: sendingKey({ ...values, file: file.value ? sha256(file.value.file.bytes) : '' }, id),
  })
  return outcome.ok ? outcome : { ok: false as const, refusals: outcome.refusals.map(toFirstGood) }
}

/** What is wrong with goods or grounds is told at the first of their fields. */
function toFirstGood(refusal: Refusal): Refusal {
  const isOfGoods = refusal.field === 'goods' || refusal.field === 'grounds'
  return isOfGoods ? { ...refusal, field: 'decision.0' } : refusal
}

async function readFile(
  { site, request }: Pick<Visiting, 'site' | 'request'>,
  upload: Upload | undefined,
): Promise<Outcome<FileReceipt | undefined>> {
  if (upload === undefined) return { ok: true, value: undefined }
  const { accepted, name } = upload
  if (!accepted.ok) return atFile(accepted)
  const { bytes, mediaType } = accepted.value
  if (mediaType !== PDF) return atFile({ ok: false, refusals: [{ code: 'file-type' }] })
  const asked = { actor: request.visit.actor, input: { bytes, mediaType, name } }
  return atFile(await perform(site.workplace, prepareEvidence, asked))
}

function atFile<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok) return outcome
  return { ok: false, refusals: outcome.refusals.map(refusal => ({ ...refusal, field: 'file' })) }
}
