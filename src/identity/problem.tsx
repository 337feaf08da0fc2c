import type { VNode } from 'preact'
import type { Problem } from '../platform/http/problem.ts'
import { Button, ButtonRow, PageTitle, Text } from '../platform/ui/index.ts'
import type { Phrase } from '../platform/words/words.ts'
import { Frame, type FrameData } from './frame.tsx'
import { words } from './words.ts'

const phrases: Readonly<Record<Problem['code'], { readonly title: Phrase; readonly text: Phrase }>> = {
  'not-found': { title: words.problemNotFoundTitle, text: words.problemNotFoundText },
  forbidden: { title: words.problemForbiddenTitle, text: words.problemForbiddenText },
  'too-many-requests': { title: words.problemTooManyTitle, text: words.problemTooManyText },
  'too-large': { title: words.problemInvalidTitle, text: words.problemInvalidText },
  invalid: { title: words.problemInvalidTitle, text: words.problemInvalidText },
  busy: { title: words.problemBusyTitle, text: words.problemBusyText },
  unavailable: { title: words.problemUnavailableTitle, text: words.problemUnavailableText },
  'storage-full': { title: words.problemStorageFullTitle, text: words.problemStorageFullText },
  failed: { title: words.problemFailedTitle, text: words.problemFailedText },
}

/** What went wrong, and a reference for support; never how it went wrong inside. */
export function showProblem(frame: FrameData, problem: Problem): VNode {
  const { say } = frame
  const { title, text } = phrases[problem.code]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(title)} lead={say(text)} />
      <Text quiet>{say(words.problemReference, { reference: problem.reference })}</Text>
      <ButtonRow>
        <Button href={frame.home}>{say(words.backToStart)}</Button>
      </ButtonRow>
    </Frame>
  )
}
