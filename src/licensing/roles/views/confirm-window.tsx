import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Card, Dialog, Form, Text, TextArea } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

export interface ConfirmWindowProps {
  readonly say: Say
  readonly company: string
  readonly lead: string
  readonly action: string
  /** Where one goes back to without script; absent where the page below is what one goes back to. */
  readonly back?: string
  readonly hidden: Readonly<Record<string, string>>
  readonly idempotencyKey: string
  readonly information: string
  readonly error: string | undefined
}

/** Asks to confirm a request: a window over the page, without script a section at its top. */
export function ConfirmWindow(props: ConfirmWindowProps) {
  const { say, company } = props
  const title = say(words.confirmTitle, { company })
  return (
    <>
      <noscript>
        <Card title={title} tinted>
          <ConfirmForm {...props} id="information" cancel={<CancelLink {...props} />} />
        </Card>
      </noscript>
      <Dialog id="confirm" title={title} closeLabel={say(words.close)} open>
        <ConfirmForm {...props} id="window-information" cancel={<CloseButton {...props} />} />
      </Dialog>
    </>
  )
}

function CancelLink({ say, back }: ConfirmWindowProps) {
  return back === undefined ? null : (
    <Button variant="secondary" href={back}>
      {say(words.cancel)}
    </Button>
  )
}

function CloseButton({ say }: ConfirmWindowProps) {
  return (
    <button class="ds-button" data-color="primary" data-variant="secondary" type="submit" formmethod="dialog">
      {say(words.cancel)}
    </button>
  )
}

function ConfirmForm(
  props: ConfirmWindowProps & { readonly id: string; readonly cancel: ComponentChildren },
) {
  const { say, action, hidden, idempotencyKey } = props
  return (
    <Form action={action} idempotencyKey={idempotencyKey} hidden={hidden}>
      <Text>{props.lead}</Text>
      <TextArea
        say={say}
        id={props.id}
        name="information"
        label={say(words.information)}
        hint={say(words.informationHint)}
        value={props.information}
        error={props.error}
        maxlength={2000}
        optional
      />
      <ButtonRow>
        <Button name="step" value="send">
          {say(words.sendRequest)}
        </Button>
        {props.cancel}
      </ButtonRow>
    </Form>
  )
}
