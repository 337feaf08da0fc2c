import { controlOf } from '../../../../platform/ui/form-state.ts'
import { Field, Select } from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { PartLook } from '../../codecs/look.ts'
import type { BoxControlProps } from './box-control-props.ts'

interface PartsProps extends BoxControlProps {
  readonly look: { readonly parts: Readonly<Record<string, PartLook>>; readonly noCountry: Phrase }
}

/** Fields that are a value together, such as name and address. */
export function Parts({ look: { parts, noCountry }, ...props }: PartsProps) {
  return (
    <>
      {Object.entries(parts).map(([name, part]) => (
        <Part key={name} {...props} {...{ name, part, noCountry }} />
      ))}
    </>
  )
}

interface PartProps extends BoxControlProps {
  readonly name: string
  readonly part: PartLook
  readonly noCountry: Phrase
}

function Part({ form, control, name, part, noCountry, choices }: PartProps) {
  const { say } = form
  const shown = { ...controlOf(form, `${control}.${name}`), label: say(part.label), width: part.width }
  if (typeof part.kind === 'number') return <Field {...shown} maxlength={part.kind} />
  return <Select {...shown} width="medium" options={choices[part.kind]} empty={say(noCountry)} />
}
