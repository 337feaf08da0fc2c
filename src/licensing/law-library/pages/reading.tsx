import { z } from 'zod'
import { countryCodes } from '../../../law/countries.ts'
import { isThirdCountry } from '../../../law/territory.ts'
import { dayIn } from '../../../law/time-zones.ts'
import type { Refusal } from '../../../platform/action.ts'
import { line } from '../../../platform/fields.ts'
import { showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Exchange } from '../../site.ts'
import { findCountryLaw } from '../actions/find-country-law.ts'
import { getCountryLaws } from '../actions/get-country-laws.ts'
import { listLibraryCountries } from '../actions/list-library-countries.ts'
import { explainLibrary, messageOf } from '../proposals/pages/explained.ts'
import { keepsLibrary } from '../rules/permissions.ts'
import { CountryPage } from '../views/country.tsx'
import { LibraryPage } from '../views/library.tsx'

const libraryQuery = z.object({ q: line(100).catch('') })
const countryAddress = z.object({ country: z.string() })
const countryQuery = z.object({ day: line(40).catch('') })

/** All countries, or those of a search. */
export async function showLibrary({ site, request, reply }: Exchange) {
  const { actor } = request.visit
  const { q } = libraryQuery.parse(request.query)
  const listed = await perform(site.workplace, listLibraryCountries, { actor, input: {} })
  if (!listed.ok) return reply.callNotFound()
  const today = dayIn('', site.workplace.clock.now())
  const known = new Set(listed.value.map(({ country }) => country))
  const others = countryCodes.filter(code => !known.has(code) && isThirdCountry(code, today))
  return showPage(
    reply,
    <LibraryPage
      frame={site.frameOf(request)}
      countries={listed.value}
      others={others}
      query={q.trim()}
      keepsLibrary={keepsLibrary(actor)}
    />,
  )
}

/** One country, and what held there on a day that is asked about. */
export async function showCountry({ site, request, reply }: Exchange) {
  const { actor } = request.visit
  const { country } = countryAddress.parse(request.params)
  const { day } = countryQuery.parse(request.query)
  const found = await perform(site.workplace, getCountryLaws, { actor, input: { country } })
  if (!found.ok) return reply.callNotFound()
  const { law, refusals } = await askDay({ site, request, reply }, country, day)
  const errors = explainLibrary(request.say, refusals)
  const frame = site.frameOf(request, messageOf(request.say, request.query))
  return showPage(
    reply,
    <CountryPage frame={frame} laws={found.value} asked={{ day, law }} errors={errors} />,
    errors.length > 0 ? 422 : 200,
  )
}

const nothing: readonly Refusal[] = []

async function askDay({ site, request }: Exchange, country: string, day: string) {
  if (day === '') return { law: undefined, refusals: nothing }
  const input = { country, from: day }
  const asked = await perform(site.workplace, findCountryLaw, { actor: request.visit.actor, input })
  if (asked.ok) return { law: asked.value, refusals: nothing }
  return { law: undefined, refusals: asked.refusals.map(({ code }) => ({ code, field: 'day' })) }
}
