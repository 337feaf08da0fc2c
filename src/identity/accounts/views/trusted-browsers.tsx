import { Button, DataTable, Form, Section, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { TrustedBrowser } from '../../sign-in/types.ts'
import { words } from '../words/account.ts'

export interface TrustedBrowsersProps {
  readonly say: Say
  readonly trusted: readonly TrustedBrowser[]
}

/** The browsers in which strangers' failures do not count, each to be trusted no longer. */
export function TrustedBrowsers({ say, trusted }: TrustedBrowsersProps) {
  const rows = trusted.map(({ id, browser, address, lastUsedAt, expiresAt }) => {
    const name = browser === '' ? say(words.unknownBrowser) : browser
    const action = (
      <Form action={`/account/sessions/browsers/${id}/removal`}>
        <Button variant="secondary" label={`${say(words.trustedRemove)}: ${name}`}>
          {say(words.trustedRemove)}
        </Button>
      </Form>
    )
    return {
      id,
      cells: { name, address, seen: say.dateTime(lastUsedAt), until: say.date(expiresAt), action },
    }
  })
  return (
    <Section title={say(words.trustedTitle)}>
      <Text>{say(words.trustedLead)}</Text>
      <DataTable
        caption={say(words.trustedTitle)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.browser), header: true },
          { key: 'address', label: say(words.place) },
          { key: 'seen', label: say(words.seen) },
          { key: 'until', label: say(words.trustedUntil) },
          { key: 'action', label: say(words.trustedRemove), hidden: true },
        ]}
        rows={rows}
        empty={say(words.trustedEmpty)}
      />
    </Section>
  )
}
