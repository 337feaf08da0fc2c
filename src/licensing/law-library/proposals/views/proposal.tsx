import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  DateField,
  Details,
  ErrorSummary,
  Form,
  PageTitle,
  Section,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayDay } from '../../../words.ts'
import type { ShownEntry } from '../../types.ts'
import { EntryContent } from '../../views/entry.tsx'
import { sayValidity } from '../../views/phrases.ts'
import { words } from '../words.ts'
import { settledPhrases } from './phrases.ts'

export interface ProposalProps {
  readonly frame: FrameData
  readonly entry: ShownEntry
  /** The published version that it is to replace. */
  readonly replaces: ShownEntry | undefined
  readonly form: FormState
  readonly idempotencyKey: string
}

/** One proposal before the second pair of eyes. */
export function ProposalPage(props: ProposalProps) {
  const { frame, entry, replaces, form } = props
  const { say } = frame
  const title = say(words.proposalTitle, { title: entry.englishTitle })
  return (
    <Frame frame={frame} title={title} problem={form.errors.length > 0} typedAt={refusalAddress(entry)}>
      <BackLink href="/law-library/proposals" label={say(words.proposalsTitle)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={title} lead={`${say.country(entry.country)}. ${sayValidity(say, entry)}.`} />
      <Standing say={say} entry={entry} />
      <EntryContent say={say} entry={entry} bothLanguages />
      {replaces === undefined ? null : <Earlier say={say} entry={replaces} />}
      <Decision {...props} />
    </Frame>
  )
}

function Earlier({ say, entry }: { readonly say: Say; readonly entry: ShownEntry }) {
  return (
    <Details summary={say(words.earlier)}>
      <Text>{`${entry.englishTitle}. ${sayValidity(say, entry)}.`}</Text>
      <EntryContent say={say} entry={entry} bothLanguages />
    </Details>
  )
}

function refusalAddress({ id }: ShownEntry): string {
  return `/law-library/proposals/${id}/refusal`
}

/** Who wishes what, and whether it has been settled. */
function Standing({ say, entry }: { readonly say: Say; readonly entry: ShownEntry }) {
  const { state, withdrawal, withdrawer, proposer, proposedAt } = entry
  if (state === 'published' && withdrawal !== undefined) {
    const wish = { day: sayDay(say, entry.country, withdrawal.at), reason: withdrawal.reason }
    return (
      <Alert tone="warning">
        {withdrawer === undefined
          ? say(words.withdrawalByUnknown, wish)
          : say(words.withdrawalBy, { ...wish, name: withdrawer })}
      </Alert>
    )
  }
  if (state !== 'proposed') return <Alert tone="info">{say(settledPhrases[state])}</Alert>
  const day = sayDay(say, entry.country, proposedAt)
  return (
    <Text quiet>
      {proposer === undefined
        ? say(words.proposedByUnknown, { day })
        : say(words.proposedBy, { name: proposer, day })}
    </Text>
  )
}

function Decision(props: ProposalProps) {
  const { steps } = props.entry
  const isOwn = steps.length > 0 && !steps.includes('confirm') && !steps.includes('confirm-withdrawal')
  return (
    <>
      {isOwn && !steps.includes('propose-change') ? <Own {...props} /> : null}
      {steps.includes('confirm') ? (
        <Confirmation {...props} lead={words.confirmLead} button={words.confirm} />
      ) : null}
      {steps.includes('confirm-withdrawal') ? (
        <Confirmation {...props} lead={words.confirmWithdrawalLead} button={words.confirmWithdrawal} />
      ) : null}
      {steps.includes('decline') ? (
        <Refusal {...props} title={words.declineTitle} lead={words.declineLead} button={words.decline} />
      ) : null}
      {steps.includes('keep') ? (
        <Refusal {...props} title={words.keepTitle} lead={words.keepLead} button={words.keep} />
      ) : null}
    </>
  )
}

function Own({ frame: { say }, entry: { id, steps } }: ProposalProps) {
  return (
    <Section title={say(words.confirmTitle)}>
      <Text>{say(words.ownProposal)}</Text>
      {steps.includes('change') ? (
        <ButtonRow>
          <Button href={`/law-library/proposals/${id}/change`}>{say(words.changeProposal)}</Button>
        </ButtonRow>
      ) : null}
    </Section>
  )
}

interface Saying {
  readonly lead: Phrase
  readonly button: Phrase
}

function Confirmation({ frame, entry, form, idempotencyKey, lead, button }: ProposalProps & Saying) {
  const { say } = frame
  return (
    <Section title={say(words.confirmTitle)}>
      <Text>{say(lead)}</Text>
      <Form
        action={`/law-library/proposals/${entry.id}/confirmation`}
        typed
        idempotencyKey={idempotencyKey}
        hidden={{ revision: entry.revision }}
      >
        {entry.state === 'proposed' ? <Looked form={form} entry={entry} /> : null}
        <ButtonRow>
          <Button>{say(button)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** When the confirmer looked at each source. */
function Looked({ form, entry }: Pick<ProposalProps, 'form' | 'entry'>) {
  const { say } = form
  return (
    <>
      {entry.sources.map(({ title }, index) => (
        <DateField
          key={index}
          {...controlOf(form, `sources.${index}.lookedAt`)}
          label={say(words.lookedAt, { source: title })}
          hint={say(words.lookedAtHint)}
        />
      ))}
    </>
  )
}

function Refusal(props: ProposalProps & Saying & { readonly title: Phrase }) {
  const { frame, entry, form, idempotencyKey } = props
  const { say } = frame
  return (
    <Section title={say(props.title)}>
      <Text>{say(props.lead)}</Text>
      <Form
        action={refusalAddress(entry)}
        typed
        idempotencyKey={idempotencyKey}
        hidden={{ revision: entry.revision }}
      >
        <TextArea {...controlOf(form, 'reason')} label={say(words.reason)} maxlength={2000} required />
        <ButtonRow>
          <Button variant="secondary">{say(props.button)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
