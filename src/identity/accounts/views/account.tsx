import {
  Alert,
  Button,
  DescriptionList,
  PageTitle,
  Section,
  StatusTag,
  Text,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { Account } from '../../account.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import type { FactorCounts } from '../../second-factors/rules.ts'
import { words } from '../words/account.ts'
import { Activity, type FactorPaths, Factors } from './account-cards.tsx'

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

interface MissingProps extends Pick<AccountViewProps, 'isFirst' | 'paths'> {
  readonly say: Say
}

function Missing({ say, isFirst, paths }: MissingProps) {
  return isFirst ? <FirstFactorMissing say={say} /> : <SecondFactorMissing say={say} paths={paths} />
}

function FirstFactorMissing({ say }: Pick<MissingProps, 'say'>) {
  return (
    <Alert tone="warning" title={say(words.firstTitle)}>
      <Text>{say(words.firstText)}</Text>
      <Button href="/account/second-factor">{say(words.firstChoose)}</Button>
    </Alert>
  )
}

function SecondFactorMissing({ say, paths }: Pick<MissingProps, 'say' | 'paths'>) {
  return (
    <Alert tone="warning" title={say(words.missingTitle)}>
      <Text>{say(words.missingText)}</Text>
      <Button variant="secondary" href={paths.newRecoveryCodes}>
        {say(words.missingRecovery)}
      </Button>
    </Alert>
  )
}
