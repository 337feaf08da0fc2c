import {
  Button,
  ButtonRow,
  type Explained,
  errorOf,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Operator } from '../../../operators/types.ts'
import type { FrameData } from '../../../session/frame.tsx'
import type { UserRole } from '../../types.ts'
import { words } from '../../words.ts'

export interface DecideProps {
  readonly frame: FrameData
  readonly role: UserRole
  readonly operator: Operator | undefined
  /** Whether the reader is the applicant, about whom somebody else decides. */
  readonly isOwn: boolean
  /** Whether the request may be sent back to be corrected. */
  readonly mayReturn: boolean
  /** `/work-list` or `/users`. */
  readonly base: string
  readonly backLabel: string
  readonly idempotencyKey: string
  readonly reason: string
  readonly correction: string
  readonly errors: readonly Explained[]
}

export function rejectionAddress({ base, role }: DecideProps): string {
  return `${base}/${role.id}/rejection`
}

/** Which version of a new operator's details is decided about. */
export function seenRevision({ revision }: UserRole): Record<string, string> {
  return revision === null ? {} : { revision: String(revision) }
}

export function Return({ frame, role, base, correction, errors }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.returnTitle)}>
      <TextArea
        say={say}
        name="correction"
        label={say(words.correction)}
        hint={say(words.correctionHint)}
        value={correction || (role.correction ?? '')}
        error={errorOf(errors, 'correction')}
        maxlength={2000}
        required
      />
      <Button variant="secondary" formaction={`${base}/${role.id}/correction`}>
        {say(words.returnRequest)}
      </Button>
    </Section>
  )
}

export function Rejection({ frame, role, reason, errors }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.rejectTitle)}>
      <TextArea
        say={say}
        name="reason"
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        value={reason}
        error={errorOf(errors, 'reason')}
        maxlength={2000}
        required
      />
      <ButtonRow>
        <Button variant="danger" name="what" value={role.isNewOperator ? 'both' : 'user'}>
          {say(role.isNewOperator ? words.rejectBoth : words.reject)}
        </Button>
        {role.isNewOperator ? (
          <Button variant="secondary" name="what" value="user">
            {say(words.rejectUserOnly)}
          </Button>
        ) : null}
      </ButtonRow>
    </Section>
  )
}
