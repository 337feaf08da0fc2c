import type { LoginClient } from '../login-client.ts'

/** A Login that knows Karen and answers at once; it can neither be signed out of nor send notices. */
export const stubLogin: LoginClient = {
  start: async () => ({ url: 'https://login.example/authorize', state: 's', nonce: 'n', codeVerifier: 'v' }),
  finish: async () => ({
    accountId: 'nkarens2',
    givenName: 'Karen',
    familyName: 'Holm',
    email: 'karen@gallery.example',
    language: 'en',
    level: 'https://login.example/loa/two-factor',
    confirmedAt: new Date(),
    sid: 'sid',
    idToken: 'token',
  }),
  signOutUrl: () => Promise.reject(new Error('Login is down')),
  readSignOutNotice: () => Promise.reject(new Error('no such notice')),
  publicKeys: { keys: [] },
}
