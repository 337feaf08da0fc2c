/** Addresses that show no page of their own, and why nobody has to look at them. */
export const noPageOfLicensing: Readonly<Record<string, string>> = {
  '/*': 'style sheet, script and pictures',
  '/health': 'for machines',
  '/sign-in': 'leads to Login',
  '/confirm': 'leads to Login',
  '/session/keys': 'for machines',
  '/check/file': 'leads to the form of the check',
  '/importer-statements/:id/document.pdf': 'a file',
  '/importer-statements/:id/photographs/:photo': 'a picture',
  '/importer-statements/:id/supporting-documents/:file': 'a file',
  '/import-licences/:id/document.pdf': 'a file',
  '/import-licences/:id/photographs/:photo': 'a picture',
  '/import-licences/:id/supporting-documents/:file': 'a file',
  '/documents/export.csv': 'a file',
}

export const noPageOfLogin: Readonly<Record<string, string>> = {
  '/': 'leads to the account',
  '/*': 'style sheet, script and pictures',
  '/health': 'for machines',
  '/interaction/:uid': 'leads on to signing in',
  '/sign-in/phone-app/status': 'for the script of the page',
  '/account/mobile-devices/pairings/:id/status': 'for the script of the page',
  '/app': 'leads to the phone app',
  '/app/manifest.webmanifest': 'for the phone',
  '/app/service-worker.js': 'for the phone',
  '/app/icons/:name': 'a picture',
  '/app/api/devices/:deviceId/request': 'for the phone',
}
