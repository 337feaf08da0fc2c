import { Button, ButtonRow, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../frame.tsx'
import type { ForWhom, KeptForm, RoleChoice } from '../types.ts'
import { words } from '../words.ts'
import { KeptFields } from './kept-fields.tsx'

export interface ForWhomPageProps {
  readonly frame: FrameData
  readonly forWhom: ForWhom
  /** What was sent; nothing when a page was asked for. */
  readonly form: KeptForm | undefined
}

/** The role in which somebody did something has ended, or is not the one in which they act now: they say for whom. */
export function ForWhomPage({ frame, forWhom, form }: ForWhomPageProps) {
  const { say } = frame
  const { ended, choices } = forWhom
  const title =
    ended === undefined
      ? say(words.forWhomTitle)
      : say(words.endedTitle, { organisation: nameOf(say, ended) })
  const lead = ended === undefined ? sayChange(say, forWhom) : say(words.endedLead)
  return (
    <Frame frame={{ ...frame, languages: form ? [] : frame.languages }} title={title} problem>
      <PageTitle title={title} lead={lead} />
      {choices.length === 0 ? <Text>{say(words.endedNone)}</Text> : null}
      {form === undefined ? (
        <GoOn say={say} choices={choices} />
      ) : (
        <SendFor say={say} form={form} choices={choices} />
      )}
    </Frame>
  )
}

function nameOf(say: Say, organisation: string | undefined): string {
  if (organisation === undefined) return say(words.nobody)
  return organisation === '' ? say(words.administration) : organisation
}

function sayChange(say: Say, { opened, current }: ForWhom): string {
  if (opened === undefined) return say(words.forWhomForeign)
  return say(words.forWhomChanged, { opened: nameOf(say, opened), current: nameOf(say, current) })
}

interface ChoosingProps {
  readonly say: Say
  readonly choices: readonly RoleChoice[]
}

function GoOn({ say, choices }: ChoosingProps) {
  return (
    <>
      {choices.length === 0 ? null : <Text>{say(words.endedOther)}</Text>}
      <Form action="/roles/active" sentAlong={{}}>
        <ButtonRow>
          {choices.map(({ roleId, organisation }) => (
            <Button key={roleId} name="roleId" value={roleId} variant="secondary">
              {say(words.actFor, { organisation: nameOf(say, organisation) })}
            </Button>
          ))}
          {choices.length === 0 ? <Button>{say(words.goOn)}</Button> : null}
        </ButtonRow>
      </Form>
    </>
  )
}

function SendFor({ say, form, choices }: ChoosingProps & { readonly form: KeptForm }) {
  if (form.fields === undefined) return <Text>{say(words.forWhomTooLarge)}</Text>
  return (
    <>
      <Text>{say(choices.length === 0 ? words.forWhomWait : words.forWhomKept)}</Text>
      <Form action={form.action} multipart={form.files !== undefined} sentAlong={{}}>
        <KeptFields say={say} form={form} />
        <ButtonRow>
          {choices.map(({ roleId, organisation, sendTo }) => (
            <Button key={roleId} formaction={sendTo} variant="secondary">
              {say(words.sendFor, { organisation: nameOf(say, organisation) })}
            </Button>
          ))}
          {choices.length === 0 ? <Button>{say(words.sendAgain)}</Button> : null}
        </ButtonRow>
      </Form>
    </>
  )
}
