import { perform } from '../../../../platform/perform.ts'
import type { AccountHolder } from '../../../actor.ts'
import type { Site } from '../../../site.ts'
import { listPhoneDevices } from '../actions/list-phone-devices.ts'

/** Where the phones of an account are listed. */
export const list = '/account/mobile-devices'

/** The phones of the person who is signed in. */
export async function devicesOf(site: Site, holder: AccountHolder) {
  const found = await perform(site.workplace, listPhoneDevices, { actor: holder, input: {} })
  return found.ok ? found.value : []
}
