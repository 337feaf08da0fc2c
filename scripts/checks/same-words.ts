/** Sentences that are the same in English and in another language, each with the reason: nobody forgot to translate them. */
export const sameWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: {
    Dansk: 'the language calls itself so',
    English: 'the language calls itself so',
    Kulturport: 'the name of the system',
    'Kulturport Login': 'the name of the system',
    Menu: 'the same word in Danish',
    Status: 'the same word in Danish',
    Type: 'the same word in Danish',
    Information: 'the same word in Danish',
    PDF: 'the name of the format',
    'E-mail': 'the same word in Danish',
    Password: 'the word that the Danish guide uses',
    Person: 'the same word in Danish',
    Version: 'the same word in Danish',
    TARIC: 'the name of the tariff',
    EORI: 'the name of the number',
  },
}
