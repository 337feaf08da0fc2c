import { Button, ButtonRow, Details, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { words } from '../../words/acts.ts'
import type { LetterText } from '../types.ts'

export interface AddLettersProps {
  readonly say: Say
  /** Those for this text, in the language of the applicant. */
  readonly letters: readonly LetterText[]
  readonly language: string
}

/** The texts that can be added to what is being written; each button sends the form, and it comes back with the text. */
export function AddLetters({ say, letters, language }: AddLettersProps) {
  return (
    <Details summary={say(words.letters)}>
      {letters.length === 0 ? <Text>{say(words.lettersNone, { language })}</Text> : null}
      <ButtonRow>
        {letters.map(({ id, name }) => (
          <Button key={id} variant="secondary" name="do" value={`letter:${id}`}>
            {say(words.letterAdd, { name })}
          </Button>
        ))}
      </ButtonRow>
      <TextLink href="/cases/letters">{say(words.lettersKeep)}</TextLink>
    </Details>
  )
}
