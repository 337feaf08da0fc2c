import type { NationalCalendar } from './national-calendar.ts'

const act = 'ν. 1157/1981 άρθρο 1'
const mayDay = 'α.ν. 380/1968 άρθρο 1 (ν. 4468/2017 άρθρο 14)'

/** Public holidays of Greece. Source: R1182/71 2(1); the acts of each row. */
export const greece = {
  country: 'GR',
  easter: 'orthodox',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Πρωτοχρονιά', on: '01-01', source: act },
    { name: 'Epiphany', ownName: 'Θεοφάνια', on: '01-06', source: act },
    { name: 'Clean Monday', ownName: 'Καθαρά Δευτέρα', easter: -48, source: act },
    { name: 'Independence Day', ownName: '25η Μαρτίου', on: '03-25', source: act },
    { name: 'Good Friday', ownName: 'Μεγάλη Παρασκευή', easter: -2, source: act },
    { name: 'Easter Sunday', ownName: 'Κυριακή του Πάσχα', easter: 0, source: act },
    { name: 'Easter Monday', ownName: 'Δευτέρα του Πάσχα', easter: 1, source: act },
    { name: 'Labour Day', ownName: 'Εργατική Πρωτομαγιά', on: '05-01', source: mayDay, except: [2024] },
    {
      name: 'Labour Day',
      ownName: 'Εργατική Πρωτομαγιά',
      date: '2024-05-01',
      source: mayDay,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Labour Day',
      ownName: 'Εργατική Πρωτομαγιά',
      date: '2024-05-07',
      source: mayDay,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Labour Day',
      ownName: 'Εργατική Πρωτομαγιά',
      date: '2027-05-04',
      source: mayDay,
      doubt: 'expected',
    },
    {
      name: 'Labour Day',
      ownName: 'Εργατική Πρωτομαγιά',
      date: '2032-05-04',
      source: mayDay,
      doubt: 'expected',
    },
    {
      name: 'Labour Day',
      ownName: 'Εργατική Πρωτομαγιά',
      on: '05-02',
      source: mayDay,
      when: { day: '05-01', weekdays: [0] },
      doubt: 'expected',
    },
    { name: 'Whit Monday', ownName: 'Δευτέρα του Αγίου Πνεύματος', easter: 50, source: act },
    { name: 'Assumption Day', ownName: 'Κοίμηση της Θεοτόκου', on: '08-15', source: act },
    { name: 'Ochi Day', ownName: '28η Οκτωβρίου', on: '10-28', source: act },
    { name: 'Christmas Day', ownName: 'Χριστούγεννα', on: '12-25', source: act },
    { name: 'Second Day of Christmas', ownName: 'Σύναξη της Θεοτόκου', on: '12-26', source: act },
  ],
} as const satisfies NationalCalendar
