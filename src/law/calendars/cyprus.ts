import type { NationalCalendar } from './national-calendar.ts'

const act = 'Δημόσιες αργίες (Τμήμα Δημόσιας Διοίκησης και Προσωπικού)'

/** Public holidays of Cyprus. Source: R1182/71 2(1); the acts of each row. */
export const cyprus = {
  country: 'CY',
  easter: 'orthodox',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Πρωτοχρονιά', on: '01-01', source: act },
    { name: 'Epiphany', ownName: 'Θεοφάνια', on: '01-06', source: act },
    { name: 'Clean Monday', ownName: 'Καθαρά Δευτέρα', easter: -48, source: act },
    { name: 'Greek Independence Day', ownName: '25η Μαρτίου', on: '03-25', source: act },
    { name: 'Cyprus National Day', ownName: '1η Απριλίου', on: '04-01', source: act },
    { name: 'Good Friday', ownName: 'Μεγάλη Παρασκευή', easter: -2, source: act },
    { name: 'Easter Sunday', ownName: 'Κυριακή του Πάσχα', easter: 0, source: act },
    { name: 'Easter Monday', ownName: 'Δευτέρα του Πάσχα', easter: 1, source: act },
    { name: 'Labour Day', ownName: 'Εργατική Πρωτομαγιά', on: '05-01', source: act },
    { name: 'Whit Monday', ownName: 'Δευτέρα του Κατακλυσμού', easter: 50, source: act },
    { name: 'Assumption Day', ownName: 'Κοίμηση της Θεοτόκου', on: '08-15', source: act },
    { name: 'Independence Day', ownName: 'Ημέρα Ανεξαρτησίας', on: '10-01', source: act },
    { name: 'Ochi Day', ownName: '28η Οκτωβρίου', on: '10-28', source: act },
    { name: 'Christmas Day', ownName: 'Χριστούγεννα', on: '12-25', source: act },
    { name: 'Second Day of Christmas', ownName: 'Επομένη των Χριστουγέννων', on: '12-26', source: act },
  ],
} as const satisfies NationalCalendar
