import { Button, Card, errorOf, Field, FieldSet, Select, Star } from '../../../../platform/ui/index.ts'
import { countryGroups } from '../../views/country-groups.ts'
import { words } from '../../words.ts'
import type { SectionProps } from './details-section.tsx'

/** The addresses, one of them the main address by the orange star at its top right. */
export function AddressSection(props: SectionProps) {
  const { say, typed, errors, action } = props
  return (
    <FieldSet
      say={say}
      legend={say(words.addresses)}
      id="addresses"
      error={errorOf(errors, 'mainAddress')}
      section
    >
      {typed.addresses.map((_, index) => (
        <AddressCard key={index} {...props} index={index} />
      ))}
      <Button variant="go" name="step" value="add-address" formaction={`${action}#addresses`}>
        {say(words.addAddress)}
      </Button>
    </FieldSet>
  )
}

function AddressCard(props: SectionProps & { readonly index: number }) {
  const { say, typed, index, action } = props
  const star = (
    <Star
      name="mainAddress"
      id={index === 0 ? 'mainAddress' : `mainAddress-${index + 1}`}
      value={String(index)}
      label={say(words.mainAddress)}
      checked={typed.mainAddress === String(index)}
    />
  )
  const remove =
    typed.addresses.length < 2 ? undefined : (
      <Button
        variant="quiet"
        name="step"
        value={`remove-address.${index}`}
        formaction={`${action}#addresses`}
      >
        {say(words.removeAddress, { number: index + 1 })}
      </Button>
    )
  return (
    <Card title={say(words.addressNumber, { number: index + 1 })} corner={star} actions={remove}>
      <AddressFields {...props} />
    </Card>
  )
}

function AddressFields({
  say,
  typed,
  errors,
  memberStates,
  index,
}: SectionProps & { readonly index: number }) {
  const address = typed.addresses[index]
  const common = (part: string) => {
    const name = `addresses.${index}.${part}`
    return { say, name, error: errorOf(errors, name), required: true }
  }
  return (
    <>
      <Field {...common('street')} label={say(words.street)} value={address?.street} />
      <Field
        {...common('postalCode')}
        label={say(words.postalCode)}
        value={address?.postalCode}
        width="short"
      />
      <Field {...common('city')} label={say(words.city)} value={address?.city} />
      <Select
        {...common('country')}
        label={say(words.country)}
        empty={say(words.chooseCountry)}
        groups={countryGroups(say, memberStates)}
        value={address?.country}
      />
    </>
  )
}
