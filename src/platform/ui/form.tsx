import { type ComponentChildren, createContext } from 'preact'

/** Values that every form inside sends along; a form of files in its address, to be read before its body. */
export const SentAlong = createContext<Readonly<Record<string, string>>>({})

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
  /** In place of what surrounds the form. */
  readonly sentAlong?: Readonly<Record<string, string>> | undefined
  /** Given for long forms: leaving with unsent changes asks first (needs script). */
  readonly warnUnsaved?: boolean | undefined
  /** With script the form is sent as soon as the page is there; without, its button is pressed. */
  readonly sentAtOnce?: boolean | undefined
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
    <SentAlong.Consumer>
      {around => <FormAlong {...props} sentAlong={props.sentAlong ?? around} />}
    </SentAlong.Consumer>
  )
}

function FormAlong(props: FormProps) {
  const { method = 'post', multipart = false, sentAlong } = props
  const along = method === 'post' ? sentAlong : undefined
  return (
    <form
      class="k-form"
      action={multipart ? withQuery(props.action, along) : props.action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      id={props.typed ? typedForm : props.id}
      aria-label={props.label}
      autocomplete={props.autocomplete}
      data-sent-at-once={props.sentAtOnce ? '' : undefined}
      data-unsaved={props.warnUnsaved ? '' : undefined}
      novalidate
    >
      <HiddenValues values={{ _key: props.idempotencyKey, ...(multipart ? {} : along), ...props.hidden }} />
      {props.children}
    </form>
  )
}

function withQuery(address: string, values: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(values).toString()
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`
}
