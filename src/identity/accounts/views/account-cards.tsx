import { Card, CardGrid, PhoneIcon, Section, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { FactorCounts } from '../../second-factors/rules.ts'
import { words } from '../words/account.ts'

/** Where each kind of factor is managed, and where recovery codes are made. */
export interface FactorPaths {
  readonly phones: string
  readonly authenticatorCodes: string
  readonly recoveryCodes: string
  readonly newRecoveryCodes: string
}

interface FactorsProps {
  readonly say: Say
  readonly counts: FactorCounts
  readonly paths: FactorPaths
}

/** The ways to prove who somebody is, and the password. */
export function Factors({ say, counts, paths }: FactorsProps) {
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

/** What is signed in, and what happened. */
export function Activity({ say }: { readonly say: Say }) {
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
