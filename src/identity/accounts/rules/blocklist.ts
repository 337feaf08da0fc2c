/** Words that most common passwords are built from; what remains beside them must be a password of its own. */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort password kodeord adgangskode losenord losenordet contrasena motdepasse wachtwoord parola salasana
  haslo heslo jelszo geslo zaporka parool slaptazodis senha passord passwd pass welcome velkommen willkommen bienvenue
  benvenuto bienvenido valkommen qwerty qwertyuiop qwertyui azerty azertyuiop qwertz qwertzuiop asdf asdfgh asdfghjkl zxcvbn
  zxcvbnm letmein iloveyou loveyou jegelskerdig ichliebedich jetaime teamo tiamo admin administrator root superuser
  user username guest test testing tester demo login signin master changeme changeit change secret hemmelig geheim
  default temporary temp monkey dragon football fodbold fussball soccer baseball basketball hockey tennis princess
  prinsesse prinzessin sunshine solskin shadow superman batman spiderman pokemon starwars trustno michael jennifer jordan
  jessica charlie thomas daniel andrew joshua ashley hunter buster killer cookie cheese chocolate chokolade summer
  sommer winter vinter spring foraar autumn herbst januar januari january februar february marts march april juni june
  juli july august september oktober october november december mandag monday tirsdag tuesday onsdag wednesday torsdag
  thursday fredag friday lordag saturday sondag sunday danmark denmark deutschland germany sverige sweden norge norway
  france italia espana polska europa europe european union kobenhavn copenhagen aarhus odense aalborg berlin paris
  london madrid stockholm oslo museum museet galleri gallery galerie kunst art arts computer internet google facebook
  microsoft windows apple iphone samsung android amazon twitter youtube linkedin outlook office hello hej hallo
  goodbye family familie mother father mor far baby lovely love forever whatever nothing something freedom liberty
  liverpool chelsea arsenal barcelona realmadrid juventus bayern manchester united real ferrari porsche mercedes
  mustang harley yamaha corvette silver golden gold diamond orange banana flower blomst rose angel engel god jesus
  christ bible matrix gandalf hobbit harrypotter hogwarts pirate ninja samurai phoenix eagle tiger lion wolf bear
  horse hest hund kat dog cat puppy kitten bailey maggie ginger pepper sophie oliver george william victoria elizabeth`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Common passwords of twelve characters and more, in lower case, that the patterns do not find. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `correcthorsebatterystaple thequickbrownfox thequickbrownfoxjumps tobeornottobe ilovemyfamily ilovemydog ilovemycat
  iloveyousomuch iloveyouforever letmeinplease openthedoor opensesame pleaseletmein trustnooneelse nevergonnagiveyouup
  nevergonnagive onceuponatime happybirthday merrychristmas happynewyear glaedeligjul godtnytaar maytheforcebewithyou
  maytheforce winteriscoming abracadabra supercalifragilisticexpialidocious donttouchthis hakunamatata jesuschrist
  jesuslovesyou praisethelord thankyoujesus godisgood godblessyou inthebeginning fuckyoufuckyou fuckyoubitch
  motherfucker sonofabitch shithappens whatthefuck gofuckyourself manchesterunited liverpoolfc realmadridcf
  fcbarcelona barcelonafc brondbyif fckobenhavn rodgrodmedflode denkaereland ettuerlyd dererdejligtland
  nyadgangskode mitkodeord mitpassword minadgangskode mypasswordis mypassword thisismypassword newpassword oldpassword
  nopassword nopassword1 notmypassword yourpassword thepassword passwordpassword secretpassword strongpassword
  securepassword safepassword longpassword temporarypassword administrator1 administrator123 1qaz2wsx3edc 1qaz2wsx3edc4rfv
  qazwsxedcrfv qazwsxedcrfvtgb zaq12wsxcde3 q1w2e3r4t5y6 q1w2e3r4t5y6u7i8 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i
  a1s2d3f4g5h6 z1x2c3v4b5n6 qweasdzxc123 qweasdzxcrty 1a2b3c4d5e6f a1b2c3d4e5f6 a1b2c3d4e5f6g7 abc123abc123 123abc123abc
  123qwe123qwe qwe123qwe123 123qweasdzxc asd123asd123 aaa111aaa111 111222333444 112233445566 123321123321 147258369000
  159753159753 789456123000 741852963000 010203040506 102030405060 121212121212 131313131313 314159265358 3141592653589
  271828182845 987654321000 000000000000 password12345 summer2024summer winter2024winter administratoren hovedstaden
  sikkerhedskode sikkeradgang godmorgendanmark velkommentildanmark hejmeddigmin hejmeddig123 jegeldigertdig
  jegelskerminkone jegelskerminmand fodboldfodbold kaffekaffekaffe lillepeteredderkop masterofpuppets stairwaytoheaven
  bohemianrhapsody hotelcalifornia yellowsubmarine strawberryfields dragonballsuper callofdutymw worldofwarcraft
  leagueoflegends counterstrike grandtheftauto minecraft12345 fortnite12345 pokemonpikachu spongebobsquarepants`
    .split(/\s+/)
    .filter(word => word !== ''),
)
