import { Details, Field, SearchForm, Select } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { categoryPhrases } from '../../../goods/views/choice-labels.ts'
import { statusLook } from '../../../words.ts'
import type { AskedWork, WorkChoices } from '../types.ts'
import { words } from '../words.ts'

export interface WorkSearchProps {
  readonly say: Say
  readonly asked: AskedWork
  readonly choices: WorkChoices
}

/** To what the list is narrowed; all of it stands in the address. */
export function WorkSearchForm({ say, asked, choices }: WorkSearchProps) {
  const { holder, status, country, category } = asked
  const isNarrowed = [holder, status, country, category].some(text => text !== '')
  return (
    <SearchForm
      say={say}
      action="/cases"
      title={say(words.searchTitle)}
      name="text"
      label={say(words.text)}
      button={say(words.search)}
      value={asked.text}
    >
      <input type="hidden" name="waiting" value={asked.waiting} />
      <Details summary={say(words.more)} open={isNarrowed}>
        <div class="k-search">
          <Field say={say} name="holder" label={say(words.holder)} value={asked.holder} />
          <Narrowing
            {...{ say, name: 'status', label: say(words.status), value: asked.status }}
            options={statuses.map(value => ({ value, label: statusLook(say, value).label }))}
          />
          <Narrowing
            {...{ say, name: 'country', label: say(words.country), value: asked.country }}
            options={choices.countries.map(value => ({ value, label: say.country(value) }))}
          />
          <Narrowing
            {...{ say, name: 'category', label: say(words.category), value: asked.category }}
            options={choices.categories.map(value => ({
              value,
              label: `${value}) ${say(categoryPhrases[value])}`,
            }))}
          />
        </div>
      </Details>
    </SearchForm>
  )
}

const statuses = ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED'] as const

interface NarrowingProps {
  readonly say: Say
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

function Narrowing({ say, ...select }: NarrowingProps) {
  return <Select say={say} {...select} empty={say(words.every)} width="medium" />
}
