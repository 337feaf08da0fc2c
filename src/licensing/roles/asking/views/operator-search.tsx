import { Button, type Explained, errorOf, Field, Select } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { countryGroups } from '../../views/country-groups.ts'
import { words } from '../../words.ts'

/** What was typed into the search. */
export interface SearchValues {
  readonly country: string
  readonly q: string
  readonly section: string
  readonly activityType: string
}

export interface OperatorSearchProps {
  readonly say: Say
  readonly values: SearchValues
  /** ISO 3166-1 alpha-2; they stand first in the list. */
  readonly memberStates: readonly string[]
  readonly errors: readonly Explained[]
}

/** Country, free text and the two filters. */
export function OperatorSearch({ say, values, memberStates, errors }: OperatorSearchProps) {
  const holder = [{ value: 'holder-of-the-goods', label: say(words.holderOfTheGoods) }]
  return (
    <search>
      <form class="k-search" action="/operators/select" method="get" novalidate>
        <Select
          say={say}
          name="country"
          label={say(words.country)}
          empty={say(words.chooseCountry)}
          groups={countryGroups(say, memberStates)}
          value={values.country}
          error={errorOf(errors, 'country')}
          required
        />
        <Field
          say={say}
          name="q"
          label={say(words.search)}
          hint={say(words.searchHint)}
          value={values.q}
          error={errorOf(errors, 'q')}
          type="search"
          spellcheck={false}
        />
        <Select
          say={say}
          name="section"
          label={say(words.section)}
          empty={say(words.anySection)}
          options={holder}
          value={values.section}
        />
        <Select
          say={say}
          name="activityType"
          label={say(words.activityType)}
          empty={say(words.anyActivity)}
          options={holder}
          value={values.activityType}
        />
        <Button>{say(words.searchButton)}</Button>
      </form>
    </search>
  )
}
