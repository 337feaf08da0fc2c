import type { ComponentChildren } from 'preact'
import type { Say } from '../words/words.ts'
import { Button } from './button.tsx'
import { Field } from './controls/field.tsx'

export interface SearchFormProps {
  readonly say: Say
  readonly action: string
  /** Of the text field. */
  readonly label: string
  /** On the blue button. */
  readonly button: string
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly hint?: string | undefined
  /** Names the search, where a page has more than one. */
  readonly title?: string | undefined
  /** Filters that stand before the button. */
  readonly children?: ComponentChildren
}

/** A search by free text, with filters; asks by GET, so the result has an address. */
export function SearchForm(props: SearchFormProps) {
  return (
    <search>
      <form class="k-search" action={props.action} method="get" aria-label={props.title}>
        <Field
          say={props.say}
          name={props.name ?? 'q'}
          label={props.label}
          hint={props.hint}
          value={props.value}
          type="search"
          spellcheck={false}
        />
        {props.children}
        <Button>{props.button}</Button>
      </form>
    </search>
  )
}
