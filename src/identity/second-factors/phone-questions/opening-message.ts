import { VERSION } from '../phone-signature.ts'

/** What a phone signs to be told the pending requests. */
export function openingMessage(deviceId: string, challenge: string): string {
  return [VERSION, 'opening', deviceId, challenge].join('\n')
}
