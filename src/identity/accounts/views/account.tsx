import {
  Alert,
  Button,
  Card,
  CardGrid,
  DescriptionList,
  PageTitle,
  PhoneIcon,
  Section,
  StatusTag,
  Text,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { Account } from '../../account.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import type { FactorCounts } from '../../second-factors/rules.ts'
import { words } from '../words/account.ts'

/** Where each kind of factor is managed, and where recovery codes are made. */
export interface FactorPaths {
  readonly phones: string
  readonly authenticatorCodes: string
  readonly recoveryCodes: string
  readonly newRecoveryCodes: string
}

export interface AccountViewProps {
  readonly frame: FrameData
  readonly account: Account
  readonly name: string
  readonly languageName: string
  readonly counts: FactorCounts
  readonly complete: boolean
  /** Whether the first second factor is still missing. */
  readonly isFirst: boolean
  readonly paths: FactorPaths
}

/** The account page: what there is, and where it is changed. */
export function AccountView(props: AccountViewProps) {
  const { frame, account, name, languageName, counts, complete, paths } = props
  const { say } = frame
  const tag = (
    <StatusTag tone={complete ? 'success' : 'warning'}>
      {say(complete ? words.completeTag : words.incompleteTag)}
    </StatusTag>
  )
  return (
    <Frame frame={frame} title={say(words.title)}>
      <PageTitle title={say(words.title)} tag={tag} />
      {complete ? null : <Missing say={say} isFirst={props.isFirst} paths={paths} />}
      <Factors say={say} counts={counts} paths={paths} />
      <Section
        title={say(words.profile)}
        actions={
          <Button variant="secondary" href="/account/profile">
            {say(words.editProfile)}
          </Button>
        }
      >
        <DescriptionList
          rows={[
            { label: say(words.name), value: name },
            { label: say(words.email), value: account.email },
            { label: say(words.language), value: languageName },
            { label: say(words.uid), value: account.uid },
          ]}
        />
      </Section>
      <Activity say={say} />
    </Frame>
  )
}

interface FactorsProps {
  readonly say: Say
  readonly counts: FactorCounts
  readonly paths: FactorPaths
}

function Factors({ say, counts, paths }: FactorsProps) {
  return (
    <Section title={say(words.factors)}>
      <CardGrid>
        <Card level={3} title={say(words.mobile)} href={paths.phones} icon={<PhoneIcon />}>
          <Text>{say(words.mobileText, { count: counts.phoneDevices })}</Text>
        </Card>
        <Card level={3} title={say(words.authenticator)} href={paths.authenticatorCodes}>
          <Text>{say(words.authenticatorText, { count: counts.authenticatorCodes })}</Text>
        </Card>
        <Card level={3} title={say(words.recovery)} href={paths.recoveryCodes}>
          <Text>{say(words.recoveryText, { count: counts.recoveryCodes })}</Text>
        </Card>
        <Card level={3} title={say(words.changePassword)} href="/account/password">
          <Text>{say(words.changePasswordText)}</Text>
        </Card>
      </CardGrid>
    </Section>
  )
}

function Activity({ say }: { readonly say: Say }) {
  return (
    <Section title={say(words.activity)}>
      <CardGrid>
        <Card level={3} title={say(words.sessions)} href="/account/sessions">
          <Text>{say(words.sessionsText)}</Text>
        </Card>
        <Card level={3} title={say(words.history)} href="/account/history">
          <Text>{say(words.historyText)}</Text>
        </Card>
      </CardGrid>
    </Section>
  )
}

function Missing({
  say,
  isFirst,
  paths,
}: Pick<AccountViewProps, 'isFirst' | 'paths'> & { readonly say: Say }) {
  return isFirst ? (
    <Alert tone="warning" title={say(words.firstTitle)}>
      <Text>{say(words.firstText)}</Text>
      <Button href="/account/second-factor">{say(words.firstChoose)}</Button>
    </Alert>
  ) : (
    <Alert tone="warning" title={say(words.missingTitle)}>
      <Text>{say(words.missingText)}</Text>
      <Button variant="secondary" href={paths.newRecoveryCodes}>
        {say(words.missingRecovery)}
      </Button>
    </Alert>
  )
}
