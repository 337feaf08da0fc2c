import type { NationalCalendar } from './national-calendar.ts'

const act = 'National Holidays and other Public Holidays Act (Cap. 252)'

/** Public holidays of Malta. Source: R1182/71 2(1); the acts of each row. */
export const malta = {
  country: 'MT',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'L-Ewwel tas-Sena', on: '01-01', source: act },
    { name: "Saint Paul's Shipwreck", ownName: 'San Pawl Nawfragu', on: '02-10', source: act },
    { name: "Saint Joseph's Day", ownName: 'San Ġużepp', on: '03-19', source: act },
    { name: 'Good Friday', ownName: 'Il-Ġimgħa l-Kbira', easter: -2, source: act },
    { name: 'Freedom Day', ownName: 'Jum il-Ħelsien', on: '03-31', source: act },
    { name: "Workers' Day", ownName: 'Jum il-Ħaddiem', on: '05-01', source: act },
    { name: 'Sette Giugno', ownName: 'Sette Giugno', on: '06-07', source: act },
    { name: 'Saint Peter and Saint Paul', ownName: 'L-Imnarja', on: '06-29', source: act },
    { name: 'Assumption Day', ownName: 'Santa Marija', on: '08-15', source: act },
    { name: 'Victory Day', ownName: 'Jum il-Vitorja', on: '09-08', source: act },
    { name: 'Independence Day', ownName: 'Jum l-Indipendenza', on: '09-21', source: act },
    { name: 'Immaculate Conception', ownName: 'Il-Kunċizzjoni', on: '12-08', source: act },
    { name: 'Republic Day', ownName: 'Jum ir-Repubblika', on: '12-13', source: act },
    { name: 'Christmas Day', ownName: 'Il-Milied', on: '12-25', source: act },
  ],
} as const satisfies NationalCalendar
