import { startLicensing } from '../../src/licensing/start.ts'
import { configurationOrExit } from '../../src/platform/configuration.ts'

/** Kulturport as main.ts starts it, without listening. */
export function openLicensing() {
  return startLicensing(configurationOrExit('evaluation'))
}

/** The holder of the goods who registers in the tests by faults. */
export const registeringHolder = {
  accountId: 'nfaults2',
  role: { kind: 'holder', eori: 'DK12345674' },
} as const
