import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { Button, ButtonRow, Card, Field, Figure, Select, TextArea } from '../../../../platform/ui/index.ts'
import type { Photograph } from '../../../goods/types.ts'
import { choicesOf, viewPhrases } from '../../../goods/views/choice-labels.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import { words } from '../../words.ts'

interface PhotographCardProps {
  readonly form: FormState
  readonly address: string
  readonly photograph: Photograph
  readonly number: number
  readonly last: boolean
}

export function PhotographCard({ form, address, photograph, number, last }: PhotographCardProps) {
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
