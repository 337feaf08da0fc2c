import type { ComponentChildren } from 'preact'
import type { Say } from '../../words/words.ts'
import { ControlError, describedBy, Hint, Obligation } from './control.tsx'

export interface FieldSetProps {
  readonly say: Say
  readonly legend: ComponentChildren
  readonly id?: string | undefined
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly optional?: boolean | undefined
  /** Drawn as a section of the form (larger legend, a line above). */
  readonly section?: boolean | undefined
  readonly radios?: boolean | undefined
  readonly children?: ComponentChildren
}

function roleAttributes({ radios, required, error }: FieldSetProps) {
  return radios
    ? { role: 'radiogroup' as const, 'aria-required': required, 'aria-invalid': error ? true : undefined }
    : {}
}

/** Controls that belong together, under one legend. Give an `id` when it has a hint or an error. */
export function FieldSet(props: FieldSetProps) {
  const id = props.id ?? 'group'
  return (
    <fieldset
      class="ds-fieldset k-fieldset"
      id={props.id}
      data-section={props.section ? '' : undefined}
      aria-describedby={describedBy(id, props)}
      {...roleAttributes(props)}
    >
      <legend class="ds-label">
        {props.legend}
        <Obligation {...props} />
      </legend>
      <Hint id={id}>{props.hint}</Hint>
      <ControlError say={props.say} id={id} error={props.error} />
      {props.children}
    </fieldset>
  )
}
