import type { NationalCalendar } from './national-calendar.ts'

const act = 'Código do Trabalho'

/** Public holidays of Portugal. Source: R1182/71 2(1); the acts of each row. */
export const portugal = {
  country: 'PT',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Ano Novo', on: '01-01', source: `${act} art. 234.º(1)` },
    { name: 'Good Friday', ownName: 'Sexta-Feira Santa', easter: -2, source: `${act} art. 234.º(1)` },
    { name: 'Easter Sunday', ownName: 'Domingo de Páscoa', easter: 0, source: `${act} art. 234.º(1)` },
    { name: 'Freedom Day', ownName: 'Dia da Liberdade', on: '04-25', source: `${act} art. 234.º(1)` },
    { name: 'Labour Day', ownName: 'Dia do Trabalhador', on: '05-01', source: `${act} art. 234.º(1)` },
    { name: 'Corpus Christi', ownName: 'Corpo de Deus', easter: 60, source: `${act} art. 234.º(1)` },
    { name: 'Portugal Day', ownName: 'Dia de Portugal', on: '06-10', source: `${act} art. 234.º(1)` },
    {
      name: 'Assumption Day',
      ownName: 'Assunção de Nossa Senhora',
      on: '08-15',
      source: `${act} art. 234.º(1)`,
    },
    {
      name: 'Republic Day',
      ownName: 'Implantação da República',
      on: '10-05',
      source: `${act} art. 234.º(1)`,
    },
    { name: "All Saints' Day", ownName: 'Todos os Santos', on: '11-01', source: `${act} art. 234.º(1)` },
    {
      name: 'Restoration of Independence',
      ownName: 'Restauração da Independência',
      on: '12-01',
      source: `${act} art. 234.º(1)`,
    },
    {
      name: 'Immaculate Conception',
      ownName: 'Imaculada Conceição',
      on: '12-08',
      source: `${act} art. 234.º(1)`,
    },
    { name: 'Christmas Day', ownName: 'Natal', on: '12-25', source: `${act} art. 234.º(1)` },
  ],
} as const satisfies NationalCalendar
