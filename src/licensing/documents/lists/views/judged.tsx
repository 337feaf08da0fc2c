import { type Description, DescriptionList, Section } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayTime } from '../../../words.ts'
import type { ReadFile } from '../types.ts'
import { words } from '../words.ts'

type Judgement = ReadFile['judgement']
type Signature = Judgement['signatures'][number]

const reasonWords: Readonly<Record<Judgement['reasons'][number]['code'], Phrase>> = {
  'no-seal': words.reasonNoSeal,
  'bytes-before': words.reasonBytesBefore,
  unreadable: words.reasonUnreadable,
  'token-unreadable': words.reasonUnreadable,
  'changed-behind': words.reasonChangedBehind,
  'other-bytes': words.reasonOtherBytes,
  'token-of-something-else': words.reasonOtherBytes,
  'not-signed': words.reasonNotSigned,
  'token-not-signed': words.reasonNotSigned,
  'sealed-after-expiry': words.reasonSealedAfterExpiry,
  'sealed-before-issue': words.reasonSealedBeforeIssue,
  'seal-unknown': words.reasonSealUnknown,
  'stamp-unknown': words.reasonStampUnknown,
  'token-of-unsuitable-certificate': words.reasonUnsuitable,
  'token-outside-certificate': words.reasonOutside,
  'expired-since': words.reasonExpiredSince,
  'stamps-out-of-order': words.reasonOutOfOrder,
}

const indications = {
  passed: words.indicationPassed,
  failed: words.indicationFailed,
  indeterminate: words.indicationIndeterminate,
} as const

/** What was found of each seal and stamp, and the answer in the terms of the standard. */
export function Judged({ say, judgement }: { readonly say: Say; readonly judgement: Judgement }) {
  const { indication, subIndication, reasons, signatures } = judgement
  const sentences = new Set(reasons.map(({ code, about }) => say(reasonWords[code], { about })))
  const rows: Description[] = [
    {
      label: say(words.indicationLabel),
      value: say(indications[indication], { detail: subIndication ?? '' }),
    },
    ...(sentences.size === 0 ? [] : [{ label: say(words.reasonsLabel), value: [...sentences].join(' ') }]),
    ...signatures.map((signature, index) => rowOf(say, signature, index + 1)),
  ]
  return (
    <Section title={say(words.sealsTitle)}>
      <DescriptionList rows={rows} />
    </Section>
  )
}

function rowOf(say: Say, signature: Signature, index: number): Description {
  const { by, kind, time } = signature
  const label = say(kind === 'seal' ? words.signatureSeal : words.signatureStamp, { index })
  if (time === undefined) return { label, value: by }
  const said = say(words.signatureBy, { by, date: sayTime(say, '', time) })
  return { label, value: `${said} (${sayTimeFrom(say, signature)})` }
}

function sayTimeFrom(say: Say, { timeFrom, isTestStamp, stampedBy }: Signature): string {
  if (timeFrom === 'system') return say(words.timeBySystem)
  return isTestStamp ? say(words.timeByTestStamp) : say(words.timeByStamp, { authority: stampedBy ?? '' })
}
