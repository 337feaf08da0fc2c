import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('session', {
  product: 'Kulturport',
  practice: 'Practice environment: nothing here has legal effect',
  signOut: 'Sign out',
  changeRole: 'Change role',
  editProfile: 'Edit your profile',
  myAccount: 'My Kulturport Login account',
  help: 'Help',
  contact: 'Contact',
  privacy: 'Privacy statement',
  accessibility: 'Accessibility',
  navigationHome: 'Home',
  navigationStatements: 'Importer statements',
  navigationWorkList: 'Work list',
  navigationOperators: 'Operators',
  navigationUsers: 'Users',
  navigationCheck: 'Check a document',
})
