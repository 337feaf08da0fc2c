import { defineWords } from '../../platform/words/words.ts'

/** Words of the printed application for an import licence. */
export const licenceWords = defineWords('import-licence', {
  title: 'Application for an import licence',
  subtitle: 'ICG-L · Regulation (EU) 2019/880, Article 4',
  qrAlt: 'QR code that leads to the check of this application',
  sealReason: 'Application for an import licence submitted',
  // The exact sentence of the Official Journal replaces these as soon as it is loaded (IR Annex I I.20).
  declaration:
    'The holder of the goods vouches, under penalty of law, that all information in this application is correct, complete and truthful, and that, as far as the holder knows, the cultural goods were exported in accordance with the laws of the country of interest ({country}).',
  declarationNoCountry:
    'The holder of the goods vouches, under penalty of law, that all information in this application is correct, complete and truthful, and declares that no country of interest can be named.',
  declarationNotRequired:
    'The holder declares that the country of interest ({country}) required no export licence, certificate or permit for the cultural goods.',
  declarationUploaded:
    'The holder declares that the country of interest ({country}) required an export licence, certificate or permit for the cultural goods, and that it is uploaded with this application.',
  declarationNotUploaded:
    'The holder declares that the country of interest ({country}) required an export licence, certificate or permit for the cultural goods, and that it is not uploaded with this application.',
  declarationDiligence:
    'The holder takes responsibility for all statements made and declares to have exercised due diligence (Implementing Regulation 2021/1079, Article 8(1)(a)).',
})
