import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { Button, CardGrid, FileField, Form, Section, Text } from '../../../../platform/ui/index.ts'
import type { Photograph } from '../../../goods/types.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { StepPage, type StepViewProps, stepAddress } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'
import { PhotographCard } from './photograph-card.tsx'

export interface PhotographsStepProps extends StepViewProps {
  readonly photographs: readonly Photograph[]
  readonly uploadKey: string
  readonly nearlyUsed: NearlyUsed
}

/** Step 3: photographs and measurements. */
export function PhotographsStep({
  choices,
  photographs,
  uploadKey,
  nearlyUsed,
  ...page
}: PhotographsStepProps) {
  const { form, draft } = page
  const { say } = form
  const address = draft.address ?? ''
  return (
    <StepPage
      {...page}
      page="photographs"
      lead={say(words.photographsLead)}
      before={
        <Upload {...{ form, uploadKey, nearlyUsed }} sendTo={`${stepAddress(draft, 'photographs')}/upload`} />
      }
    >
      {photographs.length === 0 ? null : (
        <Section title={say(words.galleryTitle)}>
          <Text>{say(words.galleryText)}</Text>
          <CardGrid>
            {photographs.map((photograph, index) => (
              <PhotographCard
                key={photograph.id}
                form={form}
                address={address}
                photograph={photograph}
                number={index + 1}
                last={index === photographs.length - 1}
              />
            ))}
          </CardGrid>
        </Section>
      )}
      <BoxSections {...{ form, choices, type: draft.type }} page="photographs" />
    </StepPage>
  )
}

interface UploadProps {
  readonly form: FormState
  readonly sendTo: string
  readonly uploadKey: string
  readonly nearlyUsed: NearlyUsed
}

function Upload({ form, sendTo, uploadKey, nearlyUsed }: UploadProps) {
  const { say } = form
  return (
    <Section title={say(words.uploadTitle)}>
      <UsageNotes say={say} nearlyUsed={nearlyUsed} />
      <Form action={sendTo} multipart hidden={{ _key: uploadKey }}>
        <FileField
          say={say}
          name="photographs"
          label={say(words.uploadLabel)}
          hint={say(words.uploadHint)}
          accept={acceptedPictures}
          multiple
          error={controlOf(form, 'photographs').error}
        />
        <Button variant="go">{say(words.upload)}</Button>
      </Form>
    </Section>
  )
}
