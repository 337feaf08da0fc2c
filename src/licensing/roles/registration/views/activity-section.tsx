import { Button, DateField, errorOf, FieldSet, Select, Text } from '../../../../platform/ui/index.ts'
import { words } from '../../words.ts'
import type { SectionProps } from './details-section.tsx'
import { Globe } from './globe.tsx'

type ActivitySectionProps = SectionProps & { readonly authority: string | undefined }

/** Chapter, section and activity with their dates, address and competent authority. */
export function ActivitySection(props: ActivitySectionProps) {
  const { say } = props
  return (
    <FieldSet say={say} legend={say(words.chapterOrActivity)} id="chapter-or-activity" section>
      <ActivitySelects {...props} />
      <ActivityDates {...props} />
      <ActivityAddress {...props} />
      <ShownAuthority {...props} />
    </FieldSet>
  )
}

function ShownAuthority({ say, authority, action }: ActivitySectionProps) {
  return (
    <div class="k-field">
      <FieldSet say={say} legend={say(words.competentAuthority)} id="authority">
        <Text>
          {authority === undefined ? say(words.authorityUnknown) : say(words.authorityNamed, { authority })}
        </Text>
        <Button variant="secondary" name="step" value="update" formaction={`${action}#authority`}>
          {say(words.showAuthority)}
        </Button>
      </FieldSet>
    </div>
  )
}

function ActivitySelects({ say, typed, errors }: SectionProps) {
  const holder = [{ value: 'holder-of-the-goods', label: say(words.holderOfTheGoods) }]
  return (
    <>
      <Select
        say={say}
        name="chapter"
        label={say(words.chapter)}
        empty={say(words.choose)}
        options={[{ value: 'import-of-cultural-goods', label: say(words.importOfCulturalGoods) }]}
        value={typed.chapter}
        error={errorOf(errors, 'chapter')}
        required
      />
      <Select
        say={say}
        name="section"
        label={say(words.section)}
        empty={say(words.choose)}
        options={holder}
        value={typed.section}
        error={errorOf(errors, 'section')}
        required
      />
      <Select
        say={say}
        name="activity"
        label={say(words.activity)}
        empty={say(words.choose)}
        options={holder}
        value={typed.activity}
        error={errorOf(errors, 'activity')}
        required
      />
    </>
  )
}

function ActivityDates({ say, typed, errors }: SectionProps) {
  return (
    <>
      <DateField
        say={say}
        name="validFrom"
        label={say(words.validFrom)}
        hint={say(words.datesHint)}
        value={typed.validFrom}
        error={errorOf(errors, 'validFrom')}
        optional
      />
      <DateField
        say={say}
        name="validTo"
        label={say(words.validTo)}
        value={typed.validTo}
        error={errorOf(errors, 'validTo')}
        optional
      />
    </>
  )
}

function ActivityAddress({ say, typed, errors }: SectionProps) {
  const globes = typed.addresses.map(({ street, postalCode, city }, index) => {
    const line = [street, `${postalCode} ${city}`.trim()].filter(part => part !== '').join(', ')
    const number = say(words.addressNumber, { number: index + 1 })
    return (
      <Globe
        key={index}
        name="activityAddress"
        id={index === 0 ? 'activityAddress' : `activityAddress-${index + 1}`}
        value={String(index)}
        label={line === '' ? number : `${number}: ${line}`}
        checked={typed.activityAddress === String(index)}
      />
    )
  })
  return (
    <div class="k-field">
      <FieldSet
        say={say}
        legend={say(words.activityAddress)}
        id="activity-address"
        hint={say(words.activityAddressHint)}
        error={errorOf(errors, 'activityAddress')}
        radios
        required
      >
        <div class="k-choices">{globes}</div>
      </FieldSet>
    </div>
  )
}
