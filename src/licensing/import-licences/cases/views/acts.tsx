import { Alert, Button, Form, Section, Text } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { Act } from '../../rules/acts.ts'
import { words } from '../words/case.ts'

export interface ActsProps {
  readonly say: Say
  readonly id: string
  readonly acts: readonly Act[]
  /** Why the decision that waits cannot be sealed by the reader. */
  readonly sealNote: 'same person' | 'no seal' | undefined
  /** Whether the time to ask for information has passed in an open case. */
  readonly isRequestClosed: boolean
}

interface Look {
  readonly act: Act
  readonly phrase: Phrase
  /** Below the address of the case; sent at once where `sent`. */
  readonly path: string
  readonly sent?: true
}

const looks: readonly Look[] = [
  { act: 'seal', phrase: words.seal, path: 'seal' },
  { act: 'take', phrase: words.take, path: 'take', sent: true },
  { act: 'begin', phrase: words.begin, path: 'begin', sent: true },
  { act: 'prepare', phrase: words.prepareAct, path: 'decision' },
  { act: 'request', phrase: words.requestAct, path: 'request' },
  { act: 'inspect', phrase: words.inspectAct, path: 'inspections/new' },
  { act: 'opinion', phrase: words.opinionAct, path: 'opinion' },
  { act: 'return', phrase: words.returnAct, path: 'return' },
  { act: 'amend', phrase: words.amend, path: 'amendment' },
  { act: 'appeal', phrase: words.appeal, path: 'appeal' },
  { act: 'reissue', phrase: words.reissue, path: 'reissue' },
  { act: 'revoke', phrase: words.revoke, path: 'revocation' },
  { act: 'assign', phrase: words.assign, path: 'assignment' },
  { act: 'forward', phrase: words.forward, path: 'forwarding' },
  { act: 'release', phrase: words.release, path: 'release', sent: true },
]

const notes = { 'same person': words.sealOther, 'no seal': words.sealNeeded } as const

/** The one column of acts: each is drawn only where it is allowed, the most likely one first. */
export function Acts({ say, id, acts, sealNote, isRequestClosed }: ActsProps) {
  const shown = looks.filter(({ act }) => acts.includes(act))
  return (
    <Section title={say(words.acts)} id="acts">
      {sealNote === undefined ? null : <Alert tone="info">{say(notes[sealNote])}</Alert>}
      {shown.length === 0 ? <Text>{say(words.actsNone)}</Text> : null}
      <div class="k-acts">
        {shown.map((look, index) => (
          <OneAct key={look.act} {...{ say, id, look }} isFirst={index === 0} />
        ))}
      </div>
      {isRequestClosed ? <RequestClosed say={say} /> : null}
    </Section>
  )
}

function RequestClosed({ say }: Pick<ActsProps, 'say'>) {
  return (
    <Text size="sm" quiet>
      {say(words.requestClosed)}
    </Text>
  )
}

interface OneProps extends Pick<ActsProps, 'say' | 'id'> {
  readonly look: Look
  readonly isFirst: boolean
}

function OneAct({ say, id, look: { phrase, path, sent }, isFirst }: OneProps) {
  const address = `/cases/${id}/${path}`
  const variant = isFirst ? 'primary' : 'secondary'
  if (!sent)
    return (
      <Button variant={variant} href={address}>
        {say(phrase)}
      </Button>
    )
  return (
    <Form action={address}>
      <Button variant={variant}>{say(phrase)}</Button>
    </Form>
  )
}
