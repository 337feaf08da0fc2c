import {
  Button,
  ErrorSummary,
  Field,
  FileField,
  Form,
  PageTitle,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../words.ts'

export interface CheckProps {
  readonly frame: FrameData
  readonly typed: { readonly number: string; readonly code: string }
  readonly errors: readonly { readonly field?: string; readonly text: string }[]
  readonly megabytes: number
}

/** Where anybody checks a document. */
export function CheckPage({ frame, typed, errors, megabytes }: CheckProps) {
  const { say } = frame
  const errorOf = (field: string) => errors.find(error => error.field === field)?.text
  return (
    <Frame
      frame={frame}
      title={say(words.checkTitle)}
      problem={errors.length > 0}
      typedAt="/check"
      typedMethod="get"
    >
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.checkTitle)} lead={say(words.checkLead)} />
      <NumberCheck say={say} typed={typed} errorOf={errorOf} />
      <FileCheck say={say} error={errorOf('file')} megabytes={megabytes} />
    </Frame>
  )
}

interface NumberCheckProps {
  readonly say: FrameData['say']
  readonly typed: CheckProps['typed']
  readonly errorOf: (field: string) => string | undefined
}

function NumberCheck({ say, typed, errorOf }: NumberCheckProps) {
  const title = say(words.checkFormTitle)
  return (
    <Section title={title}>
      <Form action="/check" typed method="get" label={title} autocomplete="off">
        <Field
          say={say}
          name="number"
          label={say(words.checkNumber)}
          hint={say(words.checkNumberHint)}
          value={typed.number}
          error={errorOf('number')}
          spellcheck={false}
          width="medium"
          required
        />
        <Field
          say={say}
          name="code"
          label={say(words.checkCode)}
          hint={say(words.checkCodeHint)}
          value={typed.code}
          error={errorOf('code')}
          spellcheck={false}
          width="medium"
          required
        />
        <Button>{say(words.checkButton)}</Button>
      </Form>
      <Text quiet>{say(words.checkByScan)}</Text>
    </Section>
  )
}

interface FileCheckProps {
  readonly say: FrameData['say']
  readonly error: string | undefined
  readonly megabytes: number
}

function FileCheck({ say, error, megabytes }: FileCheckProps) {
  return (
    <Section title={say(words.fileTitle)}>
      <Text>{say(words.fileLead)}</Text>
      <Form action="/check/file" multipart label={say(words.fileTitle)}>
        <FileField
          say={say}
          name="file"
          label={say(words.fileLabel)}
          hint={say(words.fileHint, { megabytes })}
          error={error}
          accept="application/pdf"
        />
        <Button variant="secondary">{say(words.fileButton)}</Button>
      </Form>
    </Section>
  )
}
