import { Alert, Button, ButtonRow, PageTitle, Text, type Tone } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayTime } from '../../../words.ts'
import type { FileVerdict } from '../types.ts'
import { words } from '../words.ts'
import { Judged } from './judged.tsx'

interface Answer {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: Phrase
}

const answers: Readonly<Record<FileVerdict['verdict'], Answer>> = {
  kept: { tone: 'success', title: words.fileUnchanged },
  unchanged: { tone: 'success', title: words.fileUnchanged },
  changed: { tone: 'danger', title: words.fileChanged },
  'other-seal': { tone: 'danger', title: words.fileOtherSeal },
  'out-of-time': { tone: 'danger', title: words.fileOutOfTime },
  undecided: { tone: 'warning', title: words.fileUndecided },
  'no-seal': { tone: 'warning', title: words.fileNoSeal },
  'not-examined': { tone: 'warning', title: words.fileNotExamined },
}

/** What a file's seal says. */
export function FileVerdictPage({
  frame,
  verdict,
}: {
  readonly frame: FrameData
  readonly verdict: FileVerdict
}) {
  const { say } = frame
  const { tone, title } = answers[verdict.verdict]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(words.resultTitle)} />
      <Alert tone={tone} title={say(title)} live>
        {textsOf(say, verdict).map(text => (
          <Text key={text}>{text}</Text>
        ))}
      </Alert>
      {'judgement' in verdict ? <Judged say={say} judgement={verdict.judgement} /> : null}
      <ButtonRow>
        <Button href="/check">{say(words.checkAnother)}</Button>
      </ButtonRow>
    </Frame>
  )
}

function textsOf(say: Say, verdict: FileVerdict): readonly string[] {
  if (verdict.verdict === 'kept') {
    const { where, at } = verdict
    return [
      say(words.fileKeptText, { date: sayTime(say, where, at) }),
      ...(where.seals === undefined ? [] : [say(words.fileKeptSeals, where.seals)]),
      say(words.fileUnchangedNext),
    ]
  }
  if (verdict.verdict === 'not-examined') return [say(words.fileNotExaminedText)]
  if (verdict.verdict === 'changed') return [say(words.fileChangedText)]
  if (verdict.verdict === 'no-seal') return [say(words.fileNoSealText)]
  const seal = verdict.sealName
  if (verdict.verdict === 'other-seal') return [say(words.fileOtherSealText, { seal })]
  if (verdict.verdict === 'out-of-time') return [say(words.fileOutOfTimeText, { seal })]
  if (verdict.verdict === 'undecided') return [say(words.fileUndecidedText, { seal })]
  const at = verdict.judgement.signatures.findLast(({ kind }) => kind === 'seal')?.time
  const sealed =
    at === undefined
      ? say(words.fileUnchangedUndated, { seal })
      : say(words.fileUnchangedText, { seal, date: sayTime(say, '', at) })
  return [sealed, say(words.fileUnchangedNext)]
}
