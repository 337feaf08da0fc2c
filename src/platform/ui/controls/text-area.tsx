import { words } from '../words.ts'
import { Control, type ControlProps, controlAttributes, idOf } from './control.tsx'

export interface TextAreaProps extends ControlProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  /** Longest answer in characters; with script the page says how many are left. */
  readonly maxlength?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** Several lines of text. The limit is told, not forced: what is too long stays and is refused with a reason. */
export function TextArea(props: TextAreaProps) {
  const count = props.maxlength === undefined ? undefined : `${idOf(props)}-count`
  return (
    <Control control={props}>
      <textarea
        class="ds-input"
        rows={props.rows ?? 4}
        value={props.value}
        spellcheck={props.spellcheck}
        autocomplete={props.autocomplete}
        data-limit={props.maxlength}
        {...controlAttributes(props, count)}
      />
      {count ? (
        <p
          id={count}
          class="k-count"
          data-left={props.say(words.charactersLeft, { count: '#' })}
          data-over={props.say(words.charactersOver, { count: '#' })}
        >
          {props.say(words.charactersLeft, { count: (props.maxlength ?? 0) - (props.value ?? '').length })}
        </p>
      ) : null}
    </Control>
  )
}
