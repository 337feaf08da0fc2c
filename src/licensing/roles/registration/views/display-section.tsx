import { errorOf, FieldSet, RadioGroup } from '../../../../platform/ui/index.ts'
import { words } from '../../words.ts'
import type { SectionProps } from './details-section.tsx'

/** Whether the data may be found: a firm shows them, a private person hides them. */
export function DisplaySection({ say, typed, errors }: SectionProps) {
  return (
    <FieldSet say={say} legend={say(words.display)} id="importer-display" section>
      <RadioGroup
        say={say}
        name="display"
        label={say(words.displayQuestion)}
        value={typed.display}
        options={[
          { value: 'displayed', label: say(words.displayYes), hint: say(words.displayYesHint) },
          { value: 'hidden', label: say(words.displayNo), hint: say(words.displayNoHint) },
        ]}
        error={errorOf(errors, 'display')}
        required
      />
    </FieldSet>
  )
}
