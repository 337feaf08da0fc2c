import type { ComponentChildren } from 'preact'
import { Control, type ControlProps, controlAttributes } from './control.tsx'

/** What a browser may help to type (HTML input types). */
export type FieldType = 'text' | 'email' | 'url' | 'number' | 'search' | 'time'

export interface FieldProps extends ControlProps {
  readonly value?: string | number | undefined
  readonly type?: FieldType | undefined
  /** A token of HTML 5 autofill, such as `email` or `one-time-code`. */
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | undefined
  readonly maxlength?: number | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly autofocus?: boolean | undefined
  readonly readonly?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly placeholder?: string | undefined
  /** Stand before and after the value, such as a currency or a unit. */
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  /** How long the answer is expected to be; the full column otherwise. */
  readonly width?: 'short' | 'medium' | undefined
  /** Suggestions, shown by the browser. */
  readonly suggestions?: readonly string[] | undefined
}

function Affixed({ before, after, children }: AffixedProps) {
  return (
    <div class={before === undefined && after === undefined ? undefined : 'ds-field-affixes'}>
      {before === undefined ? null : <span class="ds-field-affix">{before}</span>}
      {children}
      {after === undefined ? null : <span class="ds-field-affix">{after}</span>}
    </div>
  )
}

interface AffixedProps {
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly children?: ComponentChildren
}

function Suggestions({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map(value => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}

function inputAttributes(props: FieldProps) {
  const { autocomplete, inputmode, maxlength, pattern, placeholder, disabled, autofocus } = props
  return { autocomplete, inputmode, maxlength, pattern, placeholder, disabled, autofocus }
}

/** One line of text with label, hint and error. */
export function Field(props: FieldProps) {
  const attributes = controlAttributes(props)
  const list = props.suggestions ? `${attributes.id}-list` : undefined
  return (
    <Control control={props}>
      <Affixed before={props.prefix} after={props.suffix}>
        <input
          class="ds-input"
          type={props.type ?? 'text'}
          value={props.value}
          readOnly={props.readonly}
          spellcheck={props.spellcheck}
          data-width={props.width}
          list={list}
          {...inputAttributes(props)}
          {...attributes}
        />
      </Affixed>
      {list && props.suggestions ? <Suggestions id={list} values={props.suggestions} /> : null}
    </Control>
  )
}

export interface DateFieldProps extends ControlProps {
  /** `YYYY-MM-DD`, as it is also sent. */
  readonly value?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly autocomplete?: string | undefined
}

// Browsers offer six digits for a year unless the last day has four.
const FIRST_YEAR = '1000-01-01'
const LAST_YEAR = '9999-12-31'

/** A date without time, shown as the browser shows dates, sent as `YYYY-MM-DD`. */
export function DateField(props: DateFieldProps) {
  return (
    <Control control={props}>
      <input
        class="ds-input"
        type="date"
        data-width="medium"
        value={props.value}
        min={props.min ?? FIRST_YEAR}
        max={props.max ?? LAST_YEAR}
        autocomplete={props.autocomplete}
        {...controlAttributes(props)}
      />
    </Control>
  )
}
