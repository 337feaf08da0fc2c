import type { PhotographView } from '../../../../law/photographs.ts'
import { controlOf, type FormState, listOf } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  ButtonRow,
  Card,
  CardGrid,
  CheckboxGroup,
  Details,
  Field,
  FieldSet,
  Figure,
  FileField,
  Form,
  RadioGroup,
  Section,
  Select,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Photograph } from '../../../goods/types.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { choicesOf, viewPhrases } from '../../../goods/views/choice-labels.ts'
import { sayUnit } from '../../../goods/views/units.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import { words } from '../../words.ts'
import { StepPage, type StepPageProps } from './step-page.tsx'

export interface PhotographsStepProps extends Omit<StepPageProps, 'page' | 'lead' | 'children' | 'before'> {
  readonly photographs: readonly Photograph[]
  /** Views that may be declared not appropriate. */
  readonly excusable: readonly PhotographView[]
  readonly uploadKey: string
  readonly nearlyUsed: NearlyUsed
}

/** Step 3: photographs and measurements. */
export function PhotographsStep({
  photographs,
  excusable,
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
      <Measurements form={form} excusable={excusable} />
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

interface MeasurementsProps {
  readonly form: FormState
  readonly excusable: readonly PhotographView[]
}

function Measurements({ form, excusable }: MeasurementsProps) {
  const { say } = form
  const length = (name: string) => ({
    ...controlOf(form, name),
    suffix: sayUnit(say, 'centimeter'),
    inputmode: 'decimal' as const,
    width: 'short' as const,
  })
  return (
    <>
      <FieldSet say={say} legend={say(words.presentTitle)} section>
        <YesNo
          form={form}
          name="isThreeDimensional"
          label={say(boxes.isThreeDimensional)}
          hint={say(boxes.isThreeDimensionalHint)}
          required
        />
        <Details summary={say(words.viewsDetails)} open={listOf(form, 'viewsNotAppropriate').length > 0}>
          <CheckboxGroup
            say={say}
            name="viewsNotAppropriate"
            label={say(boxes.viewsNotAppropriate)}
            options={excusable.map(view => ({ value: view, label: say(viewPhrases[view]) }))}
            values={listOf(form, 'viewsNotAppropriate')}
          />
        </Details>
        <YesNo form={form} name="hasMarks" label={say(boxes.hasMarks)} />
        <YesNo form={form} name="hasDistinguishingFeatures" label={say(boxes.hasDistinguishingFeatures)} />
        <YesNo form={form} name="hasInscriptions" label={say(boxes.hasInscriptions)} />
      </FieldSet>
      <FieldSet say={say} legend={say(words.measurementsTitle)} section>
        <Field
          {...controlOf(form, 'shape')}
          label={say(boxes.shape)}
          hint={say(boxes.shapeHint)}
          required
          maxlength={60}
        />
        <Field
          {...controlOf(form, 'weight')}
          label={say(boxes.weight)}
          required
          inputmode="decimal"
          width="short"
        />
        <Select
          {...controlOf(form, 'weightUnit')}
          label={say(boxes.weightUnit)}
          options={[
            { value: 'kg', label: sayUnit(say, 'kilogram') },
            { value: 'g', label: sayUnit(say, 'gram') },
          ]}
          width="short"
        />
        <Field {...length('height')} label={say(boxes.height)} hint={say(boxes.measurementsHint)} />
        <Field {...length('width')} label={say(boxes.width)} />
        <Field {...length('depth')} label={say(boxes.depth)} />
        <Field {...length('diameter')} label={say(boxes.diameter)} />
      </FieldSet>
    </>
  )
}

interface YesNoProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
}

function YesNo({ form, name, ...texts }: YesNoProps) {
  const { say } = form
  const options = [
    { value: 'yes', label: say(words.yes) },
    { value: 'no', label: say(words.no) },
  ]
  return <RadioGroup {...controlOf(form, name)} {...texts} options={options} />
}
