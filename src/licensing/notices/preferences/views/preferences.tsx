import {
  BackLink,
  Button,
  ButtonRow,
  CheckboxGroup,
  Form,
  List,
  PageTitle,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { DocumentNotice } from '../../../documents/rules/events.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../words.ts'

/** Where one chooses which mails one gets. */
export const preferencesPath = '/profile/notices'

const phrases: Readonly<Record<DocumentNotice, Phrase>> = {
  'document-registered': words.documentRegistered,
  'draft-ending': words.draftEnding,
  'application-received': words.applicationReceived,
  'application-arrived': words.applicationArrived,
  'information-requested': words.informationRequested,
  'request-taken-back': words.requestTakenBack,
  'answer-received': words.answerReceived,
  'answer-arrived': words.answerArrived,
  'answer-overdue': words.answerOverdue,
  'answer-reopened': words.answerReopened,
  'holder-reminded': words.holderReminded,
  'authority-reminded': words.authorityReminded,
  'ninety-days-passed': words.ninetyDaysPassed,
  'application-forwarded': words.applicationForwarded,
  'application-withdrawn': words.applicationWithdrawn,
  'inspection-planned': words.inspectionPlanned,
  'inspection-moved': words.inspectionMoved,
  'inspection-cancelled': words.inspectionCancelled,
  'decision-prepared': words.decisionPrepared,
  'application-decided': words.applicationDecided,
  'application-refused': words.applicationRefused,
  'licence-revoked': words.licenceRevoked,
  'licence-alert': words.licenceAlert,
  'licence-expired': words.licenceExpired,
  'home-information-arrived': words.homeInformationArrived,
  'home-state-notified': words.homeStateNotified,
  'opinion-asked': words.opinionAsked,
  'opinion-question': words.opinionQuestion,
  'opinion-taken-back': words.opinionTakenBack,
  'opinion-message': words.opinionMessage,
  'opinion-given': words.opinionGiven,
  'opinion-declined': words.opinionDeclined,
}

export interface PreferencesProps {
  readonly frame: FrameData
  /** Events that concern the reader: those to choose, and those that are mailed always. */
  readonly offered: readonly DocumentNotice[]
  readonly always: readonly DocumentNotice[]
  readonly wanted: readonly DocumentNotice[]
  readonly idempotencyKey: string
}

/** Which mails somebody gets. */
export function PreferencesPage({ frame, offered, always, wanted, idempotencyKey }: PreferencesProps) {
  const { say } = frame
  const options = offered.map(event => ({ value: event, label: say(phrases[event]) }))
  return (
    <Frame frame={frame} title={say(words.title)}>
      <BackLink href="/profile" label={say(words.back)} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      {options.length === 0 ? (
        <Text>{say(words.nothing)}</Text>
      ) : (
        <Form action={preferencesPath} idempotencyKey={idempotencyKey}>
          <CheckboxGroup
            say={say}
            name="wanted"
            label={say(words.chosen)}
            options={options}
            values={[...wanted]}
          />
          <ButtonRow>
            <Button>{say(words.save)}</Button>
          </ButtonRow>
        </Form>
      )}
      {always.length === 0 ? null : (
        <Section title={say(words.always)}>
          <Text>{say(words.alwaysText)}</Text>
          <List items={always.map(event => say(phrases[event]))} />
        </Section>
      )}
    </Frame>
  )
}
