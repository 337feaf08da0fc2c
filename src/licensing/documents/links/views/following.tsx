import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayCitation } from '../../../words.ts'
import { FilesToTake } from '../../drafts/views/copy.tsx'
import type { Document } from '../../types.ts'
import { words as documentWords } from '../../words.ts'
import type { Following } from '../rules.ts'
import { words } from '../words.ts'

interface FollowingPhrases {
  readonly button: Phrase
  readonly title: Phrase
  readonly text: Phrase
  readonly citation: string
}

const phrases: Readonly<Record<Following, FollowingPhrases>> = {
  'fair statement': {
    ...{ button: words.afterFair, title: words.afterFairTitle, text: words.afterFairText },
    citation: 'IR 5(4)',
  },
  'earlier licence': {
    ...{ button: words.again, title: words.againTitle, text: words.againText },
    citation: 'IR 7',
  },
}

/** Where an application that follows from a document is asked for. */
export function followingAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/following`
}

/** What the way to the application is called. */
export function sayFollowing(say: Say, following: Following): string {
  return say(phrases[following].button)
}

/** The title of the page that asks. */
export function followingTitle(say: Say, following: Following, number: string): string {
  return say(phrases[following].title, { number })
}

export interface FollowingPageProps {
  readonly form: FormState
  readonly document: Document
  readonly following: Following
  readonly idempotencyKey: string
}

/** What an application takes over from an earlier document, each file confirmed as still right. */
export function FollowingPage({ form, document, following, idempotencyKey }: FollowingPageProps) {
  const { say, errors } = form
  const { address, number, content } = document
  const { text, citation } = phrases[following]
  const country = content.countryOfImport ? say.country(content.countryOfImport) : '–'
  return (
    <>
      <BackLink href={address} label={say(documentWords.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={followingTitle(say, following, number)}
        lead={say(text, { number, country, article: sayCitation(say, citation) })}
      />
      <Form action={followingAddress(document)} typed idempotencyKey={idempotencyKey}>
        <Text>{say(words.filesText)}</Text>
        <FilesToTake form={form} document={document} />
        <ButtonRow>
          <Button>{say(words.go)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
