import type { DocumentType } from '../../../../law/annex.ts'
import type { Status } from '../../../../law/life-cycles.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  PageTitle,
  Text,
  type Tone,
} from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayDay, sayTime } from '../../../words.ts'
import type { CheckedDocument } from '../types.ts'
import { words } from '../words.ts'
import { DocumentStatus } from './status.tsx'
import { typePhrases } from './type-phrases.ts'

interface Answer {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: Phrase
  readonly text: Phrase
}

const ended: Answer = { tone: 'warning', title: words.genuineEnded, text: words.genuineEndedText }

const answers: Readonly<Record<Status, Answer>> = {
  DRAFT: ended,
  DELETED: ended,
  SUBMITTED_FOR_DECISION: { tone: 'info', title: words.genuineUndecided, text: words.genuineUndecidedText },
  CONDITIONALLY_REJECTED: { tone: 'info', title: words.genuineUndecided, text: words.genuineUndecidedText },
  PARTIALLY_REJECTED: {
    tone: 'warning',
    title: words.genuinePartlyRejected,
    text: words.genuinePartlyRejectedText,
  },
  REJECTED: { tone: 'danger', title: words.genuineRejected, text: words.genuineRejectedText },
  REVOKED: { tone: 'danger', title: words.genuineRevoked, text: words.genuineRevokedText },
  WITHDRAWN: ended,
  VALID: { tone: 'success', title: words.genuineValid, text: words.genuineValidText },
  REPLACED: { tone: 'warning', title: words.genuineReplaced, text: words.genuineReplacedText },
  EXPIRED: { tone: 'warning', title: words.genuineExpired, text: words.genuineExpiredText },
}

/** What such a document proves, and what it does not. */
const meanings: Readonly<Record<DocumentType, Phrase>> = {
  'ICG-S': words.resultMeaning,
  'ICG-L': words.resultMeaningLicence,
  'ICG-D': words.resultMeaning,
}

export interface CheckedProps {
  readonly frame: FrameData
  readonly document: CheckedDocument
  readonly checkedAt: Date
  /** Where a stranger signs in to come back here. */
  readonly signIn: string | undefined
}

/** The answer to a check, when the document is genuine. */
export function CheckedPage({ frame, document, checkedAt, signIn }: CheckedProps) {
  const { say } = frame
  const answer = answers[document.status]
  return (
    <Frame frame={frame} title={say(answer.title)}>
      <PageTitle title={say(words.resultTitle)} />
      <Alert tone={answer.tone} title={say(answer.title)} live>
        <Text>{say(answer.text)}</Text>
      </Alert>
      <DescriptionList
        rows={[
          { label: say(words.resultType), value: say(typePhrases[document.type]) },
          { label: say(words.resultNumber), value: document.number },
          { label: say(words.resultStatus), value: <DocumentStatus say={say} status={document.status} /> },
          { label: say(words.resultStatusDate), value: sayDay(say, document, document.statusAt) },
          { label: say(words.resultChecked), value: sayTime(say, document, checkedAt) },
        ]}
      />
      <ButtonRow>
        {document.open === undefined ? null : (
          <Button href={document.open.address}>{say(words.openWhole)}</Button>
        )}
        <Button variant="secondary" href="/check">
          {say(words.checkAnother)}
        </Button>
      </ButtonRow>
      <Text quiet>{say(meanings[document.type])}</Text>
      {document.open === undefined ? <Text quiet>{say(words.resultPrivacy)}</Text> : null}
      {signIn === undefined ? null : (
        <Text quiet>
          {say(words.signInOfficer)}{' '}
          <a class="ds-link" href={signIn}>
            {say(words.signIn)}
          </a>
        </Text>
      )}
    </Frame>
  )
}

/** The answer when there is no such document, or the code is wrong: nobody is told which. */
export function NotGenuinePage({ frame, again }: { readonly frame: FrameData; readonly again: string }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.notGenuine)}>
      <PageTitle title={say(words.resultTitle)} />
      <Alert tone="danger" title={say(words.notGenuine)} live>
        <Text>{say(words.notGenuineText)}</Text>
        <Text>{say(words.notGenuineWarning)}</Text>
      </Alert>
      <ButtonRow>
        <Button href={again}>{say(words.tryAgain)}</Button>
      </ButtonRow>
    </Frame>
  )
}
