import { empty, type PageVisit } from './page-visit.ts'

export const publicPagesOfLogin: readonly PageVisit[] = [
  { route: '/create-account', refused: empty('/create-account') },
  { route: '/create-account/sent' },
  { route: '/activate', at: '/activate?link=wrong', status: 404 },
  { route: '/forgotten-password', refused: empty('/forgotten-password') },
  { route: '/forgotten-password/sent' },
  { route: '/reset-password', at: '/reset-password?link=wrong', status: 410 },
  { route: '/help', refused: empty('/help') },
  { route: '/contact' },
  { route: '/privacy' },
  { route: '/sign-out', leadsTo: '/sign-out/done' },
  { route: '/sign-out/done' },
  { route: '/nowhere', status: 404 },
  { route: '/evaluation/clock' },
  { route: '/app/' },
]

const pin = { deviceName: 'Telefon', pin: '12', pinAgain: '21' }

/** The account of somebody with an authenticator app; `code` is its id. */
export function accountPages(code: string): readonly PageVisit[] {
  const removal = `/account/authenticator-codes/${code}/removal`
  return [
    { route: '/account' },
    { route: '/account/profile', refused: empty('/account/profile') },
    { route: '/account/password', refused: empty('/account/password') },
    { route: '/account/sessions' },
    { route: '/account/history' },
    { route: '/account/second-factor' },
    { route: '/account/second-way' },
    { route: '/account/authenticator-codes' },
    { route: '/account/authenticator-codes/new', refused: empty('/account/authenticator-codes/new') },
    { route: '/account/authenticator-codes/:id/removal', at: removal, refused: empty(removal) },
    { route: '/account/recovery-codes' },
    { route: '/account/recovery-codes/new', refused: empty('/account/recovery-codes/new') },
    { route: '/account/mobile-devices' },
    {
      route: '/account/mobile-devices/new',
      refused: [{ to: '/account/mobile-devices/new', fill: pin }],
    },
    { route: '/confirm', at: '/confirm?over=yes' },
    { route: '/sign-out' },
  ]
}
