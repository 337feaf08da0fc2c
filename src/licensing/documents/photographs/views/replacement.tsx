import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { BackLink, Button, ErrorSummary, FileField, Form, PageTitle } from '../../../../platform/ui/index.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import type { AskingProps } from '../../drafts/views/deletion.tsx'
import { words } from '../../words.ts'

export interface ReplacementPageProps extends AskingProps {
  readonly form: FormState
  readonly photographId: string
  /** The page with the photographs. */
  readonly back: string
  readonly nearlyUsed: NearlyUsed
}

/** Another picture in the place of a photograph. */
export function ReplacementPage({ form, statement, photographId, ...asking }: ReplacementPageProps) {
  const { say } = form
  const path = `${statement.address}/photographs`
  return (
    <>
      <BackLink href={asking.back} label={say(words.stepPhotographs)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.replaceTitle)} />
      <Form action={`${path}/${photographId}/replacement`} multipart hidden={{ _key: asking.idempotencyKey }}>
        <UsageNotes say={say} nearlyUsed={asking.nearlyUsed} />
        <FileField
          say={say}
          name="photographs"
          label={say(words.replaceLabel)}
          hint={say(words.replaceHint)}
          accept={acceptedPictures}
          error={controlOf(form, 'photographs').error}
        />
        <Button>{say(words.replace)}</Button>
      </Form>
    </>
  )
}
