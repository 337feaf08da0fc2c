import type { ComponentChildren } from 'preact'

/** The identifier of the form whose contents a change of the language keeps; one on a page. */
export const typedForm = 'typed-form'

export interface FormProps {
  readonly action: string
  readonly method?: 'get' | 'post' | undefined
  /** Sent along as `_key`, so that a form sent twice acts once. */
  readonly idempotencyKey?: string | undefined
  readonly multipart?: boolean | undefined
  readonly id?: string | undefined
  /** The page's `typedAt` names this form: what was typed is kept when the language is changed. */
  readonly typed?: boolean | undefined
  /** Names the form for a reader that lists forms. */
  readonly label?: string | undefined
  readonly autocomplete?: 'on' | 'off' | undefined
  /** Values to be sent along unseen. */
  readonly hidden?: Readonly<Record<string, string | number | undefined>> | undefined
  /** Given for long forms: leaving with unsent changes asks first (needs script). */
  readonly warnUnsaved?: boolean | undefined
  readonly children?: ComponentChildren
}

function HiddenValues({
  values,
}: {
  readonly values: Readonly<Record<string, string | number | undefined>>
}) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

/** A form that posts; the server checks and answers, so the browser's own check is off. */
export function Form(props: FormProps) {
  return (
    <form
      class="k-form"
      action={props.action}
      method={props.method ?? 'post'}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      id={props.typed ? typedForm : props.id}
      aria-label={props.label}
      autocomplete={props.autocomplete}
      data-unsaved={props.warnUnsaved ? '' : undefined}
      novalidate
    >
      <HiddenValues values={{ _key: props.idempotencyKey, ...props.hidden }} />
      {props.children}
    </form>
  )
}
