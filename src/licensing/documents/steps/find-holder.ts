import type { PartyFacts } from '../../../law/statement.ts'
import { defineStep, done } from '../../../platform/action.ts'
import { type Asked, theClock } from '../../actor.ts'
import { getOperatorForDocument } from '../../operators/steps/get-operator-for-document.ts'

/** Box I.18, and whether its name may stand in lists. */
export interface Party {
  readonly holder: PartyFacts
  readonly isHolderListed: boolean
}

/** Box I.18 from the register, asked on behalf of an actor who lawfully handles the document. */
export const findHolder = defineStep({
  name: 'find-holder',
  citation: 'IR Annex I I.18',
  run: async (context: Asked, { operatorId }: { readonly operatorId: string }) => {
    const found = await getOperatorForDocument.run({ ...context, actor: theClock }, { operatorId })
    if (!found.ok) return done<Party>({ holder: {}, isHolderListed: false })
    const { name, street, city, postalCode, country, eori, isDisplayed } = found.value
    const holder = { name, street, city, postcode: postalCode, country, eori }
    return done<Party>({ holder, isHolderListed: isDisplayed })
  },
})
