import { type FormState, listOf } from '../../../../platform/ui/form-state.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Good } from '../../../goods/types.ts'
import { sayPapers } from '../../../goods/views/papers.ts'
import { sayPhotograph } from '../../boxes/say.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import type { AskingProps } from './deletion.tsx'

/** Where a copy is asked for. */
export function copyAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/copies`
}

export interface CopyPageProps extends Omit<AskingProps, 'say'> {
  readonly form: FormState
}

/** What a copy shall take along. */
export function CopyPage({ form, statement, idempotencyKey }: CopyPageProps) {
  const { say, errors } = form
  const { address, number, goods } = statement
  return (
    <>
      <BackLink href={address} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.copyTitle, { number })} lead={say(words.copyText)} />
      <Form action={copyAddress(statement)} typed idempotencyKey={idempotencyKey}>
        {goods.some(hasFiles) ? <Text>{say(words.copyFilesText)}</Text> : null}
        <FilesToTake form={form} document={statement} />
        <ButtonRow>
          <Button>{say(words.copyGo)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function hasFiles({ photographs, supportingDocuments }: Good): boolean {
  return photographs.length + supportingDocuments.length > 0
}

export interface FilesToTakeProps {
  readonly form: FormState
  readonly document: Pick<Document, 'goods'>
}

/** The files of a document, of which none goes along that is not ticked. */
export function FilesToTake({ form, document: { goods } }: FilesToTakeProps) {
  const { say } = form
  const photographs = goods.flatMap((good, place) =>
    good.photographs.map((photograph, index) => {
      const text = `${index + 1}. ${sayPhotograph(say, photograph)}`
      const isAmong = goods.length > 1
      return { value: photograph.id, label: isAmong ? say(words.ofGood, { number: place + 1, text }) : text }
    }),
  )
  const documents = goods
    .flatMap(good => sayPapers(say, good.supportingDocuments))
    .map(({ paper, text }) => ({
      value: paper.id,
      label: text,
      hint: paper.name,
    }))
  return (
    <>
      <Chosen form={form} name="photographs" label={say(words.copyPhotographs)} options={photographs} />
      <Chosen form={form} name="supportingDocuments" label={say(words.copyDocuments)} options={documents} />
    </>
  )
}

interface ChosenProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
}

function Chosen({ form, ...group }: ChosenProps) {
  if (group.options.length === 0) return null
  return <CheckboxGroup say={form.say} values={listOf(form, group.name)} {...group} />
}
