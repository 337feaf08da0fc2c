import { Button, ButtonRow, Form, Section, Text } from '../../../../platform/ui/index.ts'
import { words } from '../../words.ts'
import { type DecideProps, Rejection, Return, rejectionAddress, seenRevision } from './rejection.tsx'

/** Both reasons stand in one form, so that neither is lost when the other is refused. */
export function Decisions(props: DecideProps) {
  const { role, idempotencyKey } = props
  return (
    <>
      <Approval {...props} />
      <Form
        action={rejectionAddress(props)}
        typed
        idempotencyKey={`${idempotencyKey}-r`}
        hidden={seenRevision(role)}
      >
        {props.mayReturn ? <Return {...props} /> : null}
        <Rejection {...props} />
      </Form>
    </>
  )
}

function Approval({ frame, role, base, idempotencyKey }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.approve)}>
      <Form
        action={`${base}/${role.id}/approval`}
        idempotencyKey={`${idempotencyKey}-a`}
        hidden={seenRevision(role)}
      >
        <Text>{say(words.approveHint)}</Text>
        {role.isNewOperator ? (
          <ButtonRow>
            <Button name="what" value="both">
              {say(words.approveBoth)}
            </Button>
            <Button variant="secondary" name="what" value="operator">
              {say(words.approveOperator)}
            </Button>
          </ButtonRow>
        ) : (
          <Button name="what" value="user">
            {say(words.approveUser)}
          </Button>
        )}
      </Form>
    </Section>
  )
}
