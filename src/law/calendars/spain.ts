import type { NationalCalendar } from './national-calendar.ts'

const act = 'Estatuto de los Trabajadores'

/** Public holidays of Spain. Source: R1182/71 2(1); the acts of each row. */
export const spain = {
  country: 'ES',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Año Nuevo', on: '01-01', source: `${act} art. 37(2)` },
    { name: 'Epiphany', ownName: 'Epifanía del Señor', on: '01-06', source: `${act} art. 37(2)` },
    { name: 'Good Friday', ownName: 'Viernes Santo', easter: -2, source: `${act} art. 37(2)` },
    { name: 'Labour Day', ownName: 'Fiesta del Trabajo', on: '05-01', source: `${act} art. 37(2)` },
    { name: 'Assumption Day', ownName: 'Asunción de la Virgen', on: '08-15', source: `${act} art. 37(2)` },
    { name: 'National Day', ownName: 'Fiesta Nacional de España', on: '10-12', source: `${act} art. 37(2)` },
    { name: "All Saints' Day", ownName: 'Todos los Santos', on: '11-01', source: `${act} art. 37(2)` },
    { name: 'Constitution Day', ownName: 'Día de la Constitución', on: '12-06', source: `${act} art. 37(2)` },
    {
      name: 'Immaculate Conception',
      ownName: 'Inmaculada Concepción',
      on: '12-08',
      source: `${act} art. 37(2)`,
    },
    { name: 'Christmas Day', ownName: 'Natividad del Señor', on: '12-25', source: `${act} art. 37(2)` },
  ],
} as const satisfies NationalCalendar
