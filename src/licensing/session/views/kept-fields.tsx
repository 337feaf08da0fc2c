import { FileField } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { KeptForm } from '../types.ts'
import { words } from '../words.ts'

export interface KeptFieldsProps {
  readonly say: Say
  readonly form: KeptForm
}

/** Whatever the form is about: its texts unseen, its files to be chosen again. */
export function KeptFields({ say, form }: KeptFieldsProps) {
  return (
    <>
      {form.fields?.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {form.files?.map(({ name, isMultiple }) => (
        <FileField
          key={name}
          say={say}
          name={name}
          label={say(words.chooseFilesAgain)}
          hint={say(words.chooseFilesHint)}
          multiple={isMultiple}
        />
      ))}
    </>
  )
}
