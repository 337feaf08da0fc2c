import {
  Button,
  Card,
  errorOf,
  Field,
  FieldSet,
  Select,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { IdentifierType } from '../../../operators/types.ts'
import { words } from '../../words.ts'
import type { SectionProps } from './details-section.tsx'

const eoriPage =
  'https://toldst.dk/erhverv/toldsystemer/vejledninger-til-eu-customs-trader-portal-toldbevillingssystemet-ipep-og-cbam/du-skal-have-et-eori-nummer'

/** The list begins at the national business register. */
const types: Readonly<Record<IdentifierType, Phrase>> = {
  national: words.national,
  eori: words.eori,
  vat: words.vat,
}

/** The numbers of the operator. */
export function IdentifierSection(props: SectionProps) {
  const { say, typed, action } = props
  return (
    <FieldSet say={say} legend={say(words.identifiers)} id="identifiers" section>
      <Text>{say(words.identifiersHint, { example: 'DK12345678' })}</Text>
      <Text>
        <TextLink href={eoriPage}>{say(words.eoriLink)}</TextLink>
      </Text>
      {typed.identifiers.map((_, index) => (
        <IdentifierCard key={index} {...props} index={index} />
      ))}
      <Button variant="go" name="step" value="add-identifier" formaction={`${action}#identifiers`}>
        {say(words.addIdentifier)}
      </Button>
    </FieldSet>
  )
}

function IdentifierCard({ say, typed, errors, action, index }: SectionProps & { readonly index: number }) {
  const identifier = typed.identifiers[index]
  const name = (part: string) => `identifiers.${index}.${part}`
  const remove = (
    <Button
      variant="quiet"
      name="step"
      value={`remove-identifier.${index}`}
      formaction={`${action}#identifiers`}
    >
      {say(words.removeIdentifier, { number: index + 1 })}
    </Button>
  )
  return (
    <Card title={say(words.identifierNumber, { number: index + 1 })} actions={remove}>
      <Select
        say={say}
        name={name('type')}
        label={say(words.identifierType)}
        options={Object.entries(types).map(([value, phrase]) => ({ value, label: say(phrase) }))}
        value={identifier?.type}
        error={errorOf(errors, name('type'))}
      />
      <Field
        say={say}
        name={name('value')}
        label={say(words.identifierValue)}
        value={identifier?.value}
        error={errorOf(errors, name('value'))}
        width="medium"
        spellcheck={false}
      />
    </Card>
  )
}
