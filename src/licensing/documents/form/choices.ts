import { officialLanguagesOf } from '../../../law/languages.ts'
import { memberStates } from '../../../law/territory.ts'
import { perform } from '../../../platform/perform.ts'
import type { Choice } from '../../../platform/ui/index.ts'
import { countryCodes, type Say } from '../../../platform/words/index.ts'
import { listAuthorities } from '../../authorities/actions/list-authorities.ts'
import { listCustomsOffices } from '../../authorities/actions/list-customs-offices.ts'
import { rowsOfPage } from '../boxes/rows.ts'
import { sayLanguage } from '../boxes/say.ts'
import type { FieldKey } from '../boxes/table.ts'
import type { Choices } from '../boxes/views/box-control-props.ts'
import { completeLanguages } from '../document-languages.ts'
import type { Visiting } from '../visiting.tsx'
import { words } from '../words.ts'

const currencies = ['EUR', 'DKK', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'JPY', 'CNY', 'HKD', 'AUD', 'CAD', 'INR']

function named(say: Say, codes: readonly string[]): readonly Choice[] {
  const choices = codes.map(value => ({ value, label: say.country(value) }))
  return choices.sort((left, right) => left.label.localeCompare(right.label, say.language))
}

/** Every country, in the order of the reader's alphabet. */
export function countryChoices(say: Say): readonly Choice[] {
  return named(say, countryCodes)
}

/** Member States, and Northern Ireland, which is handled like one (Default 25). */
function memberStateChoices(say: Say): readonly Choice[] {
  return named(say, [...memberStates, 'XI'])
}

/** The official languages of a country of import (IR 18(1)); it is said of which of them no statement can be made yet. */
function languageChoices({ request: { say }, kind }: Visiting, country: string): readonly Choice[] {
  return officialLanguagesOf(country).map(value => {
    const language = sayLanguage(say, value)
    const isComplete = completeLanguages(kind).includes(value)
    return { value, label: isComplete ? language : say(words.languageNotYet, { language }) }
  })
}

function currencyChoices(say: Say): readonly Choice[] {
  const names = new Intl.DisplayNames(say.language, { type: 'currency' })
  return currencies.map(value => ({ value, label: `${value} – ${names.of(value) ?? value}` }))
}

/** The customs offices of a country; none while there is no country. */
async function officeChoices({ site, request }: Visiting, country: string): Promise<readonly Choice[]> {
  const input = { country }
  const found = await perform(site.workplace, listCustomsOffices, { actor: request.visit.actor, input })
  return found.ok ? found.value.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })) : []
}

/** The competent authorities of a country; none while there is no country. */
async function authorityChoices({ site, request }: Visiting, country: string): Promise<readonly Choice[]> {
  const input = { country }
  const found = await perform(site.workplace, listAuthorities, { actor: request.visit.actor, input })
  return found.ok ? found.value.map(({ id, name }) => ({ value: id, label: name })) : []
}

/** The answers of all lists for a page; customs offices, authorities and languages of a country, where the page asks for them. */
export async function choicesFor(visiting: Visiting, country = ''): Promise<Choices> {
  const { say } = visiting.request
  const asked = country === '' ? [] : rowsOfPage('import', visiting.kind.type)
  const isAsked = (key: FieldKey) => asked.some(({ row }) => row.key === key)
  return {
    countries: countryChoices(say),
    memberStates: memberStateChoices(say),
    currencies: currencyChoices(say),
    languages: languageChoices(visiting, country),
    offices: isAsked('customsOffice') ? await officeChoices(visiting, country) : [],
    authorities: isAsked('competentAuthority') ? await authorityChoices(visiting, country) : [],
  }
}
