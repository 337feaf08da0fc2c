import { officialLanguagesOf } from '../../../../law/languages.ts'
import { memberStates } from '../../../../law/territory.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import { countryCodes, type Say } from '../../../../platform/words/index.ts'
import { listCustomsOffices } from '../../../authorities/actions/list-customs-offices.ts'
import { sayLanguage } from '../../boxes/views/boxes.ts'
import { completeLanguages } from '../../document-languages.ts'
import type { Visiting } from '../../visiting.tsx'
import { words } from '../../words.ts'

const currencies = ['EUR', 'DKK', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'JPY', 'CNY', 'HKD', 'AUD', 'CAD', 'INR']

function named(say: Say, codes: readonly string[]): readonly Choice[] {
  const choices = codes.map(value => ({ value, label: say.country(value) }))
  return choices.sort((left, right) => left.label.localeCompare(right.label, say.language))
}

export function countryChoices(say: Say): readonly Choice[] {
  return named(say, countryCodes)
}

/** Member States, and Northern Ireland, which is handled like one (Default 25). */
export function memberStateChoices(say: Say): readonly Choice[] {
  return named(say, [...memberStates, 'XI'])
}

/** The official languages of a country of import (IR 18(1)); it is said of which of them no statement can be made yet. */
export function languageChoices({ request: { say }, kind }: Visiting, country: string): readonly Choice[] {
  return officialLanguagesOf(country).map(value => {
    const language = sayLanguage(say, value)
    const isComplete = completeLanguages(kind).includes(value)
    return { value, label: isComplete ? language : say(words.languageNotYet, { language }) }
  })
}

export function currencyChoices(say: Say): readonly Choice[] {
  const names = new Intl.DisplayNames(say.language, { type: 'currency' })
  return currencies.map(value => ({ value, label: `${value} – ${names.of(value) ?? value}` }))
}

/** The customs offices of a country; none while there is no country. */
export async function officeChoices(
  { site, request }: Visiting,
  country: string,
): Promise<readonly Choice[]> {
  const input = { country }
  const found = await perform(site.workplace, listCustomsOffices, { actor: request.visit.actor, input })
  return found.ok ? found.value.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })) : []
}
