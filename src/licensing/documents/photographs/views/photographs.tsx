import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  ButtonRow,
  Card,
  CardGrid,
  Field,
  Figure,
  FileField,
  Form,
  Section,
  Select,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Photograph } from '../../../goods/types.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { choicesOf, viewPhrases } from '../../../goods/views/choice-labels.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import { BoxSections } from '../../boxes/views/box-fields.tsx'
import { boxWords as boxes } from '../../boxes/words.ts'
import { StepPage, type StepViewProps } from '../../form/views/step-page.tsx'
import { words } from '../../words.ts'

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
      before={<Upload {...{ form, address, uploadKey, nearlyUsed }} />}
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
  readonly address: string
  readonly uploadKey: string
  readonly nearlyUsed: NearlyUsed
}

function Upload({ form, address, uploadKey, nearlyUsed }: UploadProps) {
  const { say } = form
  return (
    <Section title={say(words.uploadTitle)}>
      <UsageNotes say={say} nearlyUsed={nearlyUsed} />
      <Form action={`${address}/photographs/upload`} multipart hidden={{ _key: uploadKey }}>
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

interface PhotographCardProps {
  readonly form: FormState
  readonly address: string
  readonly photograph: Photograph
  readonly number: number
  readonly last: boolean
}

function PhotographCard({ form, address, photograph, number, last }: PhotographCardProps) {
  const { say } = form
  const { name, width, height, view } = photograph
  const path = `${address}/photographs/${photograph.id}`
  return (
    <Card title={say(words.photographNumber, { number })} level={3}>
      <Figure
        src={`${path}?size=thumbnail`}
        alt={say(words.photographAlt, { number, view: say(viewPhrases[view]) })}
        caption={say(words.photographSize, { name, width: String(width), height: String(height) })}
        href={path}
      />
      <Select
        {...controlOf(form, `photographs.${photograph.id}.view`)}
        label={say(boxes.view)}
        options={choicesOf(say, viewPhrases)}
      />
      <PhotographTexts form={form} photograph={photograph} />
      <ButtonRow>
        {number === 1 ? null : (
          <Button
            variant="quiet"
            name="do"
            value={`earlier:${photograph.id}`}
            label={say(words.earlierNumber, { number })}
          >
            {say(words.earlier)}
          </Button>
        )}
        {last ? null : (
          <Button
            variant="quiet"
            name="do"
            value={`later:${photograph.id}`}
            label={say(words.laterNumber, { number })}
          >
            {say(words.later)}
          </Button>
        )}
        <Button variant="quiet" href={`${path}/replacement`} label={say(words.replaceNumber, { number })}>
          {say(words.replace)}
        </Button>
        <Button
          variant="quiet"
          name="do"
          value={`remove:${photograph.id}`}
          label={say(words.removeNumber, { number })}
        >
          {say(words.remove)}
        </Button>
      </ButtonRow>
    </Card>
  )
}

function PhotographTexts({
  form,
  photograph,
}: {
  readonly form: FormState
  readonly photograph: Photograph
}) {
  const { say } = form
  const field = (name: string) => controlOf(form, `photographs.${photograph.id}.${name}`)
  if (photograph.view === 'inscription') {
    return (
      <>
        <TextArea {...field('text')} label={say(boxes.inscriptionText)} rows={2} maxlength={2000} />
        <Field {...field('language')} label={say(boxes.inscriptionLanguage)} maxlength={60} />
        <TextArea
          {...field('translation')}
          label={say(boxes.inscriptionTranslation)}
          rows={2}
          maxlength={2000}
        />
      </>
    )
  }
  if (photograph.view !== 'mark' && photograph.view !== 'distinguishing feature') return null
  return (
    <>
      <Field {...field('type')} label={say(boxes.markType)} maxlength={100} />
      <TextArea {...field('text')} label={say(boxes.markText)} rows={2} maxlength={2000} />
    </>
  )
}
