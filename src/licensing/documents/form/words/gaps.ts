import { defineWords } from '../../../../platform/words/words.ts'

/** What a statement lacks, and what is worth checking; each with its article. */
export const gapWords = defineWords('statement-gaps', {
  missing: '{name} is missing ({citation}).',
  'holder-missing':
    '{name} of the holder of the goods is missing ({citation}). Ask your competent authority to have it entered in the register.',
  'not-a-member-state': 'Choose a Member State of the European Union ({citation}).',
  'office-of-another-country': 'The customs office lies in another country than the import ({citation}).',
  'language-not-official':
    'The document must be in an official language of the country of import ({citation}).',
  'language-incomplete':
    'A document in {language} cannot be made yet: not all of its words are translated. {country} also accepts {languages}: choose that instead ({citation}).',
  'no-language-complete':
    'A document in {language} cannot be made yet: not all of its words are translated, and {country} accepts no language that is. It has to wait; your draft is kept ({citation}).',
  'date-malformed': 'This is no date ({citation}).',
  'import-date-early':
    'The planned date of import lies too far back: {earliest} at the earliest. Check the year ({citation}).',
  'import-date-late':
    'The planned date of import lies too far ahead: {latest} at the latest. Check the year ({citation}).',
  'country-of-interest-not-third-country':
    'A country where the object was made or found must lie outside the European Union ({citation}).',
  'country-unknown': 'This is no country ({citation}).',
  'reason-needed-for-last-country': 'Say why the last country may be used ({citation}).',
  'category-not-allowed':
    'An importer statement is not the document for this category: Part B needs an import licence, except at a commercial art fair ({citation}).',
  'one-description-only': 'One statement is for one object ({citation}).',
  'one-description-needed': 'Describe the object ({citation}).',
  'taric-malformed': 'The TARIC code must have ten digits ({citation}).',
  'dating-malformed': 'The dating is not complete, or its years are in the wrong order ({citation}).',
  'dating-in-future': 'The object is dated to a time still to come ({citation}). Check the dating.',
  'age-too-low':
    'The object is not more than {overYears, number} years old: no importer statement is needed ({citation}).',
  'value-too-low':
    'The customs value is below the limit of 18 000 euro: no importer statement is needed ({citation}).',
  'value-malformed': 'Amount and currency do not fit together ({citation}).',
  'rate-inverted':
    'One euro does not cost {rate, number, ::.#####} {currency}: this seems to be the price of one {currency} in euro. Type how many {currency} one euro costs: {other, number, ::.#####} ({citation}).',
  'rate-unusual':
    'One euro does not cost {rate, number, ::.#####} {currency}. Check the rate: so many {currency} for 1 euro ({citation}).',
  'photograph-missing': 'A photograph is missing: {view} ({citation}).',
  'photograph-text-missing': 'The photograph “{view}” needs a text beside it ({citation}).',
  'weight-not-positive': 'The weight must be more than zero ({citation}).',
  'measurement-missing': 'At least one measurement is missing ({citation}).',
  'measurement-not-positive': 'A measurement must be more than zero ({citation}).',
  'pieces-not-whole': 'The number of pieces must be a whole number ({citation}).',
  'pieces-only-for-coins': 'Only coins can share a document ({citation}).',
  'coins-only-in-category-e': 'Coins that share a document belong to category (e) ({citation}).',
  'eori-malformed':
    'The EORI number of the holder is not complete ({citation}). Ask your competent authority to have it corrected in the register.',
  'eori-of-third-country':
    'The EORI number must be given by a Member State ({citation}). Ask your competent authority to have it corrected in the register.',
  'taric-heading-unusual':
    'The TARIC code begins with {heading}; usual for this category: {expected} ({citation}).',
  'taric-category-contradicts':
    'The TARIC code belongs to another category than the one chosen ({citation}).',
  'taric-age-contradicts': 'The TARIC code belongs to another age than the dating says ({citation}).',
  'eori-pattern-unusual':
    'The EORI number looks unusual for its country; an example is {example} ({citation}).',
  'result-changes-soon':
    'From {date} another document may be needed, because the object grows older ({citation}).',
  'dating-straddles-threshold':
    'By this dating the object may be younger than the limit. Until that is shown it counts as covered ({citation}).',
  'photograph-small':
    'The photograph “{view}” is small: {pixels, number} pixels on its short side, at least {advised, number} are advised ({citation}).',
  'photograph-without-colour':
    'The photograph “{view}” seems to have no colour; colour photographs are asked for ({citation}).',
  'cannot-be-printed': '{name}: the document cannot show {signs}. Write it in other letters ({citation}).',
  'cannot-be-typeset':
    '{name}: the document cannot be made with this text. Write it more shortly, or in other letters ({citation}).',
  'holder-cannot-be-printed':
    '{name} of the holder of the goods: the document cannot show {signs} ({citation}). Ask your competent authority to have it written in other letters in the register.',
  'import-date-passed': 'The planned date of import has passed ({citation}).',
  'import-date-far':
    'The planned date of import, {date}, is more than a year away. Is the year right? The age of the object is counted to this day ({citation}).',
  'art-fair-in-another-country': 'The fair is in another country than the import ({citation}).',
  'last-country-in-union':
    'The last country is a Member State. Its own rules on export are meant, with Regulation (EC) No 116/2009 ({citation}).',
  'iraq-restricted':
    'Iraq: Regulation (EC) No 1210/2003, Article 3, forbids the import of objects that were removed from Iraq unlawfully. It does not apply to what left Iraq before 6 August 1990. Have proof of when the object left, and how.',
  'syria-restricted':
    'Syria: Regulation (EU) No 36/2012, Article 11c, forbids the import of objects that were removed from Syria unlawfully. It does not apply to what left Syria before 15 March 2011. Have proof of when the object left, and how.',
  'authority-of-another-country':
    'The competent authority belongs to another country than the import ({citation}). Choose one of {countryOfImport}.',
  'authority-not-active': 'This authority takes no applications ({citation}). Choose another one.',
  'earlier-number-unreadable':
    '“Earlier application or licence” is no number of an application ({citation}). It looks like ICGL.DK.2026.0000123. Correct it, or leave it empty.',
  'not-where-first-admitted':
    'The licence has to be applied for in {firstAdmittedIn}, where the object was first admitted for the fair ({citation}).',
  'export-proof-missing':
    'Show that each object left the Union since the earlier licence: attach a customs or transport document, dated {licensedOn} or later ({citation}).',
  'export-permit-file-missing':
    'You say that the export permit is uploaded. Attach it to each object, as a document of the kind “export permit” ({citation}).',
  'permit-without-country':
    'You say that no country qualifies. Then nothing can be said of its permits ({citation}).',
  'response-missing': 'Answer the request of the authority ({citation}).',
  'refusal-likely': 'With this answer the authority will probably have to refuse the licence ({citation}).',
  'evidence-missing':
    'Evidence that the law asks for is missing: {kind}. Attach it, or say why it does not exist. Without it the authority will probably have to refuse the licence ({citation}).',
  customsValueEuro: 'Customs rate',
  other: 'Something on this page has to be checked ({citation}).',
})
