import type { ComponentChildren } from 'preact'
import type { DocumentType } from '../../../../law/annex.ts'
import { type FormState, hasErrorIn, isTicked, listOf } from '../../../../platform/ui/form-state.ts'
import { Details, FieldSet } from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { Look } from '../../codecs/look.ts'
import { type FormSection, formPages, type PageName } from '../layout.ts'
import { isMandatory, type RowOfBox, rowsOfSection } from '../rows.ts'
import { BoxControl } from './box-control.tsx'
import type { Choices } from './box-control-props.ts'

export interface BoxFieldsProps {
  readonly form: FormState
  readonly type: DocumentType
  readonly choices: Choices
}

export interface BoxSectionsProps extends BoxFieldsProps {
  readonly page: PageName
  /** What stands behind a section, by its name. */
  readonly behind?: Readonly<Record<string, ComponentChildren>>
}

/** The controls of a page of the form, section by section. */
export function BoxSections({ page, behind = {}, ...props }: BoxSectionsProps) {
  const sections: readonly FormSection[] = formPages[page]
  return (
    <>
      {sections.map(section => (
        <>
          <Section key={section.name} {...props} page={page} section={section} />
          {behind[section.name]}
        </>
      ))}
    </>
  )
}

/** One section of a page by its name. */
export function BoxSection({ page, name, ...props }: BoxFieldsProps & { page: PageName; name: string }) {
  const sections: readonly FormSection[] = formPages[page]
  const section = sections.find(each => each.name === name)
  return section === undefined ? null : <Section {...props} page={page} section={section} />
}

interface SectionProps extends BoxFieldsProps {
  readonly page: PageName
  readonly section: FormSection
}

function Section({ page, section, ...props }: SectionProps) {
  const rows = rowsOfSection(page, section.name, props.type)
  const { say } = props.form
  if (rows.length === 0) return null
  const fields = <BoxRows {...props} rows={rows} />
  if (section.title === undefined) return fields
  return (
    <FieldSet say={say} legend={say(section.title)} section>
      {fields}
    </FieldSet>
  )
}

export interface BoxRowsProps extends BoxFieldsProps {
  readonly rows: readonly RowOfBox[]
}

/** The controls of some rows; neighbours that are folded away under one heading stand in one fold. */
export function BoxRows({ rows, ...props }: BoxRowsProps) {
  const folds: RowOfBox[][] = []
  for (const one of rows) {
    const last = folds.at(-1)
    const isSame = one.row.fold !== undefined && last?.[0]?.row.fold === one.row.fold
    if (last !== undefined && isSame) last.push(one)
    else folds.push([one])
  }
  return (
    <>
      {folds.map(group => (
        <Fold key={group[0]?.row.key} {...props} rows={group} fold={group[0]?.row.fold} />
      ))}
    </>
  )
}

function Fold({ fold, rows, ...props }: BoxRowsProps & { readonly fold: Phrase | undefined }) {
  const { form } = props
  const fields = rows.map(one => <Row key={one.row.key} {...props} one={one} />)
  if (fold === undefined) return <>{fields}</>
  return (
    <Details summary={form.say(fold)} open={rows.some(({ row }) => isFilled(form, row))}>
      {fields}
    </Details>
  )
}

function isFilled(form: FormState, { control, opensWith = '' }: RowOfBox['row']): boolean {
  const isOwn = (name: string) => name === control || name.startsWith(`${control}.`)
  const hasValue = Object.keys(form.values).some(name => isOwn(name) && listOf(form, name).length > 0)
  return hasValue || isTicked(form, opensWith) || hasErrorIn(form, control)
}

/** The look of a row with those of its answers that a type of document offers. */
function offeredLook({ look, offers }: RowOfBox['row'], type: DocumentType): Look {
  const offered = offers?.[type]
  if (offered === undefined || look.kind !== 'answers') return look
  const groups = look.groups?.map(group => ({
    ...group,
    values: group.values.filter(value => offered.includes(value)),
  }))
  return { ...look, groups: groups?.filter(({ values }) => values.length > 0) }
}

function Row({ one, form, type, choices }: BoxFieldsProps & { readonly one: RowOfBox }) {
  const { row } = one
  const { say } = form
  return (
    <BoxControl
      {...{ form, choices }}
      look={offeredLook(row, type)}
      control={row.control}
      label={say(row.question ?? row.label)}
      hint={row.hint && say(row.hint)}
      required={isMandatory(one, type)}
    />
  )
}
