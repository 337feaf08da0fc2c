import { Button, ButtonRow, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'

/** What can go wrong with a request as a whole. */
export type ProblemCode =
  | 'not-found'
  | 'forbidden'
  | 'too-many-requests'
  | 'too-large'
  | 'invalid'
  | 'busy'
  | 'unavailable'
  | 'storage-full'
  | 'failed'

const problems: Readonly<Record<ProblemCode, { readonly title: Phrase; readonly text: Phrase }>> = {
  forbidden: { title: words.problemForbidden, text: words.problemForbiddenText },
  'not-found': { title: words.problemNotFound, text: words.problemNotFoundText },
  'too-large': { title: words.problemTooLarge, text: words.problemTooLargeText },
  'too-many-requests': { title: words.problemTooMany, text: words.problemTooManyText },
  invalid: { title: words.problemInvalid, text: words.problemInvalidText },
  busy: { title: words.problemBusy, text: words.problemBusyText },
  unavailable: { title: words.problemUnavailable, text: words.problemUnavailableText },
  'storage-full': { title: words.problemStorageFull, text: words.problemStorageFullText },
  failed: { title: words.problemFailed, text: words.problemFailedText },
}

export interface ProblemProps {
  readonly frame: FrameData
  readonly code: ProblemCode
  /** The request's number in the log. */
  readonly reference: string
  /** Where a stranger signs in to come back here; nothing when that would not help. */
  readonly signIn: string | undefined
}

/** What happened, what to do next, and the number to name. */
export function ProblemPage({ frame, code, reference, signIn }: ProblemProps) {
  const { say } = frame
  const { title, text } = problems[code]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(title)} lead={say(text)} />
      {signIn === undefined ? null : <Text>{say(words.problemSignIn)}</Text>}
      <ButtonRow>
        {signIn === undefined ? null : (
          <Button variant="go" href={signIn}>
            {say(words.logIn)}
          </Button>
        )}
        <Button variant={signIn === undefined ? 'primary' : 'secondary'} href="/">
          {say(words.problemHome)}
        </Button>
        <Button variant="quiet" href="/contact">
          {say(words.problemHelp)}
        </Button>
      </ButtonRow>
      <Text quiet>{say(words.problemContact, { reference })}</Text>
    </Frame>
  )
}
