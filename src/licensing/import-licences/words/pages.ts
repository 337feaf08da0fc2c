import { defineWords } from '../../../platform/words/words.ts'

/** What pages say of an application for an import licence, from where it begins. */
export const licencePages = defineWords('import-licence-pages', {
  create: 'Apply for an import licence',
  newTitle: 'New application for an import licence',
  newLead:
    'For archaeological objects and parts of monuments that are more than 250 years old, whatever their value (Regulation 2019/880, Article 4). Apply before they are imported.',
  startCardTitle: 'I need an import licence',
  startCardText:
    'You describe the objects, show where they come from, and sign. The authority then has 90 days to decide. You can stop at any time: what you save stays as a draft.',
  needTitle: 'Have at hand',
  needPhotographs: 'Colour photographs of each object on a neutral background, front and back at least',
  needMeasures: 'Measurements, weight, customs value and TARIC code of each object',
  needPermit:
    'The export permit of the country where it was made or found, or what proves that none was needed',
  needPapers: 'Invoices, expert opinions, catalogues and other papers about its past',
  start: 'Start an application',
  notSure: 'I am not sure which document I need',
  showTitle: 'Import licence {number}',
  signTitle: 'Sign and submit the application',
  signLead: 'You sign application {number} as {name} for {organisation}.',
  signWhatHappens:
    'When you sign, the application is sealed and sent to the authority. It cannot be changed afterwards; you can withdraw it until the authority has decided.',
  signed:
    'The application {number} is signed and submitted. Nothing may be imported before the licence is granted.',
})
