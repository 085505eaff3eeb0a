"""Word lists and sentence patterns of the bench packs, in Swedish. The municipalities and all events are invented."""

# Systems and services, in the definite form, as one says "avbrott i ...".
SERVICES = """lönesystemet; elevsystemet; hemvårdens dörrlås; vattenverkets styrning; fjärrvärmen; dagvårdens bokningar;
byggnadstillsynens ärendesystem; e-posten; telefonväxeln; kommunens webbplats; ekonomisystemet; fakturahanteringen;
passersystemet; kommunhusets nät; simhallens kassa; matbeställningen; skolskjutsarnas planering; kartsystemet;
det elektroniska arkivet; nämndernas mötessystem; tidsbokningen; avloppspumparnas larm; gatubelysningens styrning;
molntjänsten; videomötena; ärendehanteringen; hamnens bokningssystem; bibliotekets utlåning; personalsystemet;
katalogen över användare; skrivarnas server; kommunens intranät; budgetverktyget; upphandlingsportalen;
fastigheternas automation; räddningsplanernas register; lärplattformen; inloggningen på distans; jourtelefonen;
medlemsregistret på ungdomsgården"""

ROLES = """kommundirektören; it-chefen; bildningschefen; ekonomichefen; personalchefen; tekniska chefen; kommunikatören;
förvaltningschefen; rektorn; arkivarien; dataskyddsombudet; den som har jour; kanslichefen; byggnadsinspektören;
bibliotekschefen; upphandlaren; fastighetschefen; informationssäkerhetschefen; huvudanvändaren; vaktmästaren"""

PLACES = """Sundnäs; Björkskär; Granvik; Norrfors; Ekhamn; Tallåsen; Mörkvik; Strandby; Rönnholm; Askholm; Kvarnby; Stenskär;
Almvik; Furusund; Hedböle; Lövskär; Västerby; Gråskär; Ånäs; Klippnäs; Sandvik; Brännböle; Hagnäs; Österkulla"""

EVENTS = """ett strömavbrott; ett intrång i ett konto; ett fel hos leverantören; en avgrävd kabel; ett utgånget certifikat;
ett falskt mejl; en misslyckad uppdatering; en stulen dator; ett överbelastat nät; en felaktig behörighet; ett glömt konto;
en full lagringsdisk; ett utpressningsprogram; en borttappad telefon; en översvämning i källaren; ett bortkopplat larm;
en konkurs hos underleverantören; en felskickad fil; ett läckt lösenord; en plötslig sjukskrivning"""

# What one can do, in the infinitive.
ACTIONS = """öva en återställning; skriva upp telefonnumren; testa säkerhetskopiorna; gå igenom avtalet; byta de gemensamma lösenorden;
utse en ersättare; rita en karta över systemen; ordna jour under helgerna; planera för arbete på papper;
be leverantören om en rapport; ta bort gamla behörigheter; skriva ett utkast till meddelande; införa inloggning i två steg;
räkna ut vad ett avbrott kostar; dela in systemen efter betydelse; bestämma vem som får stänga av; öva ett samtal med medierna;
kontrollera vem som ser larmen; utbilda dem som börjar; fråga grannkommunen om råd; skilja privata konton från arbetets;
föra in säkerheten i årsklockan; följa upp de avvikelser som har hänt; ge systemägaren tid i kalendern"""

# The same as decisions: we ...
DECISIONS = """övar en återställning; skriver upp telefonnumren; testar säkerhetskopiorna; går igenom avtalet; byter gemensamma lösenord;
utser en ersättare; ritar en karta över systemen; ordnar jour under helgerna; planerar för arbete på papper;
ber leverantören om en rapport; tar bort gamla behörigheter; skriver ett utkast till meddelande; inför inloggning i två steg;
räknar ut vad ett avbrott kostar; bestämmer vem som får stänga av; kontrollerar vem som ser larmen; utbildar dem som börjar;
följer upp avvikelserna"""

TIMES = """en fredagskväll i november; en måndagsmorgon i februari; mitt under bokslutet; under sportlovet; natten före valet;
dagen före lönedagen; under semestern i juli; en lördag i januari; mitt under budgetmötet; första skoldagen i augusti;
på självständighetsdagen; en torsdag i snöstorm; under vårens utvecklingssamtal; kvällen före fullmäktige;
en vanlig tisdag; under julhelgen; timmen innan köket stängde; sista dagen för ansökningar"""

GROUPS = """invånarna; personalen; eleverna; vårdnadshavarna; företagarna; de äldre; de förtroendevalda; föreningarna; hyresgästerna;
grannkommunerna; medierna; lärarna; hemvårdens kunder; de nyanställda; sommargästerna"""

DOCUMENTS = """beredskapsplanen; avtalet; jourlistan; informationshanteringsmodellen; behörighetslistan; leverantörens rapport;
övningsplanen; riskbedömningen; anvisningen för distansarbete; budgetförslaget; systemkartan; registret över avvikelser;
beslutsprotokollet; kontaktlistan; återställningsplanen; checklistan för nyanställda"""

DEADLINES = """Till nästa möte; Före årsskiftet; Senast i mars; Inom två veckor; Före budgetmötet i oktober; Innan semestrarna börjar;
I samband med bokslutet; Till kommunstyrelsens möte i maj; Under hösten, med rapport i december; Vid nästa översyn av avtalet"""

# {S}ervice, {R}ole, {P}lace, {E}vent, {A}ction, {G}roup, {D}ocument, {T}ime. A further slot of the same kind has a digit.
HEADLINES = [
    "Avbrott i {S} märks först när {G} ringer",
    "{R} behöver veta vem som svarar för {S}",
    "Innan vi köper nytt ska vi {A}",
    "{D} hjälper bara den som har övat",
    "{E} räcker för att stoppa {S}",
    "När {S} står stilla väntar {G}",
    "Det är billigare att {A} än att vänta",
    "{R} kan inte ensam skydda {S}",
    "I {P} tog det en vecka att få i gång {S}",
    "Vi vet inte om någon vakar över {S}",
    "Ansvaret för {S} går inte att köpa bort",
    "{G} märker skillnaden när {S} fungerar",
    "Ett namn i {D} är mer värt än en policy",
    "Utan reservplan stannar {S} i flera dagar",
    "Den som ska {A} behöver tid i kalendern",
    "Kostnaden för {S} är mer än licensen",
    "{R} och {R2} har olika bild av läget",
    "Det som hände i {P} kan hända hos oss",
]

SENTENCES = [
    "När {S} står stilla är det {R} som {G} ringer, även om felet ligger hos leverantören.",
    "I {P} märktes felet först när {G} hörde av sig, och då hade {S} varit nere i flera timmar.",
    "{R} kan bara ta ställning till {S} när någon har räknat ut vad ett avbrott kostar.",
    "Den som ansvarar för {S} behöver inte kunna tekniken men måste veta vem som kan den.",
    "Det räcker sällan att {D} finns, om {R} aldrig har arbetat efter texten i verkligheten.",
    "{E} kan stoppa {S} lika länge som en brand i serverrummet, men syns inte utifrån.",
    "Det tar ofta en halv dag att {A}, medan ett avbrott i {S} tar resten av veckan.",
    "I {P} kom {R} och {R2} överens om att {A} innan nästa avtal skrivs under.",
    "{G} frågar sällan efter {S}, men de märker genast när uppgifterna inte stämmer.",
    "Leverantören svarar för driften av {S}, men beslutet att stänga av är alltid vårt.",
    "Om {E} inträffar {T} hinner {R} sällan läsa {D} från början till slut.",
    "Vi har inte övat på avbrott i {S} sedan {R} bytte tjänst, och {D} är från den tiden.",
    "Skyddet av {S} kostar mindre när det planeras tillsammans med {R} redan från början.",
    "Både {R} och {R2} trodde att någon annan hade kontrollerat {S} efter uppdateringen.",
    "Först efter att {R} hade bett om det gick det att {A} utan extra kostnad.",
    "Uppgifterna om {G} i {S} är våra också när servern står i ett annat land.",
    "En påminnelse varje kvartal räcker långt: {R} behöver {A}, och {R2} behöver veta om det.",
    "Det som skiljer {P} från oss är att {R} har mandat att {A} när det brådskar.",
    "{D} nämner {S} på en rad, men säger ingenting om vem som ringer vem på natten.",
    "Det hjälper {G} mer att vi kan {A} än att vi köper ett verktyg till.",
    "När {R} är på semester finns det ingen i huset som vet hur man får i gång {S}.",
    "{E} upptäcktes av en slump i {P}, för ingen hade till uppgift att följa {S}.",
    "Frågan är inte om {S} någon gång går ner, utan vad {G} får höra under den första timmen.",
    "Kostnaden syns i {D}, men arbetstiden som {R} lägger på {S} syns ingenstans.",
    "{R} vill gärna {A}, men uppgiften har aldrig skrivits in i någon arbetsbeskrivning.",
    "Efter avbrottet i {S} bad {G} om en förklaring som ingen hade förberett.",
    "Samma avtal täcker {S} och {S2}, så ett fel hos leverantören stoppar båda på en gång.",
    "Vi kan börja smått: {R} väljer en tjänst, och sedan kan vi {A} tillsammans.",
    "I {P} står {S} först på listan, eftersom {G} inte klarar en dag utan den tjänsten.",
    "Det vore rimligt att {R} varje höst berättar vad som har hänt med {S} under året.",
]

STORY = [
    (
        "{T} slutade {S} att fungera i {P}. {R} ringde leverantören, men numret gick till en växel som hade stängt.",
        "Först nästa förmiddag hittade någon rätt person. Felet var litet, men {G} hade väntat hela natten.",
    ),
    (
        "{T} upptäckte {R} i {P} att uppgifterna i {S} hade varit öppna för alla. Ingen visste sedan när.",
        "Det visade sig vara {E}. Att rätta felet gick på en timme, att berätta det för {G} tog en månad.",
    ),
    (
        "I {P} fick {G} ett meddelande om att {S} låg nere. Meddelandet kom från fel avsändare {T}.",
        "{R} visste inte vem som hade skickat det. Två timmar gick åt till att ta reda på vad som var sant.",
    ),
    (
        "{T} bytte leverantören en server i {P}. {R} hade fått ett mejl om saken, men mejlet hamnade i skräpposten.",
        "När {S} inte startade igen började {R2} leta efter {D}. Den enda kopian låg på servern.",
    ),
    (
        "Vikarien i {P} hade fått samma lösenord som alla andra. {T} loggade någon in i {S} från ett annat land.",
        "Ingen kunde säga vem det var. {R} stängde alla konton, och {G} fick vänta i två dagar.",
    ),
    (
        "{T} låg {R} i {P} hemma med feber. Samma dag stoppade {E} hela {S}.",
        "Ersättaren stod i {D}, men hade slutat ett halvår tidigare. Till slut ringde {R2} runt på måfå.",
    ),
]

STORY_HEADLINES = [
    "{R} i {P} ringde ett nummer som ingen svarade på",
    "I {P} visste ingen vem som ägde {S}",
    "Felet i {S} rättades på en timme, tystnaden varade längre",
    "{G} i {P} fick veta det sist",
    "En ersättare på papper hjälpte inte {R}",
    "{D} låg på servern som inte startade",
]

QUESTIONS = [
    "Vem hos oss får stänga av {S} {T}, och vem frågar vi först?",
    "Hur länge klarar sig {G} utan {S}, och vad gör vi under tiden?",
    "När fick {R} senast {A}, och vad lärde vi oss av det?",
    "Vad står det om {S} i {D}, och när lästes det senast?",
    "Vem berättar för {G} om {E} stoppar {S}?",
    "Vem är ersättare för {R}, och vet ersättaren om det?",
    "Vad kostar en dag utan {S} oss i pengar och i arbetstid?",
    "Hur skulle vi märka att någon obehörig läser i {S}?",
    "Vilket avtal täcker {S}, och vad lovar det utanför kontorstid?",
    "Vad gör {R} om {E} och {E2} inträffar samma dag?",
]

QUESTION_HEADLINES = [
    "Svaren om {S} ska vara namn, inte enheter",
    "Tre frågor som {R} ska kunna svara på",
    "Fråga innan {S} står stilla",
    "Så ser vi om {D} håller",
    "Svarar vi olika har vi hittat felet i tid",
]

WHY = [
    "Ledningen ska se till att ansvaret för {S} är bestämt. Uppgiften kan delas ut, men ansvaret stannar hos oss.",
    "Pengar och arbetstid för {S} är ledningens beslut, och därför hör också frågan om risken hemma här.",
    "{R} kan inte välja mellan {S} och {S2}. Det valet är vårt, och det ska göras innan något har hänt.",
]

DECISION_TEXTS = [
    "{R} får i uppdrag att {A} och berättar för oss vad det visade. Vi börjar med {S} och tar {S2} därnäst.",
    "Vi avsätter tid för {R} att {A}. Resultatet skrivs in i {D}, så att det finns kvar när någon slutar.",
    "{R} och {R2} kommer överens om hur {S} ska skyddas och för ett förslag till nästa möte.",
]

WHO = [
    "{R} ansvarar. {R2} är ersättare och får samma uppgifter.",
    "Ledningsgruppen enas. {R} för saken till kommunstyrelsen.",
    "{R} förbereder tillsammans med leverantören av {S}.",
]

OTHERWISE = [
    "Vid nästa avbrott i {S} vet {G} mer än vi gör.",
    "{R} fortsätter ensam, och {D} blir ännu ett år äldre.",
    "Vi upptäcker {E} när {G} berättar om det.",
]

PLAIN = [
    "När ingen har till uppgift att {A} blir det inte gjort förrän {S} redan ligger nere.",
    "{G} förlåter ett avbrott i {S}, men inte att ingen kunde berätta vad som hände.",
    "Det är {R} som ser felet och vi som får förklara det för {G}.",
    "Ett fel i {S} blir dyrt först när {R} måste leta efter {D}.",
    "Att {A} tar några timmar. Att reda ut {E} i efterhand tar veckor för {R}.",
]

NOTES = [
    "Det här gäller inte bara {S}. Fråga er själva hur det ser ut hos er, och säg gärna emot om bilden är fel.",
    "Ni behöver inte minnas siffran. Minns hellre vem som skulle ringa till {R} om {S} gick ner i kväll.",
    "Jag säger inte att något är illa skött. Jag säger att vi inte vet, och att det går snabbt att ta reda på det.",
    "Låt oss stanna här en stund. Vem av er har sett {D} under det senaste året, och vad stod det där om {S}?",
    "Exemplet är påhittat, men delarna i det har hänt. Tänk på vad {G} skulle fråga oss om det hände här.",
    "Vi tar inte ställning till tekniken. Vi tar ställning till vem som får tid att {A}, och när vi hör om det igen.",
]

ITEMS = [
    "**{R}** ser till att någon kan {A} också under semestern.",
    "**{D}** läses högt en gång om året, med {R} vid bordet.",
    "**{G}** får besked inom en timme, även när vi inte vet orsaken.",
    "**{S}** har en ägare med namn, tid och en ersättare.",
    "**{E}** skrivs upp, också när ingen skada skedde.",
    "**{S}** återställs minst en gång på prov före semestern.",
    "**{R}** hör av sig till leverantören varje kvartal.",
    "**{D}** finns på papper hos {R} och hemma hos {R2}.",
]

STEPS = [
    "{R} väljer en dag då {S} kan stå stilla.",
    "{R} berättar för {G} vad som ska hända och när.",
    "Leverantören visar hur man kan {A}.",
    "{R} skriver upp hur lång tid det tog och vad som saknades.",
    "{D} ändras samma vecka, så att inget glöms bort.",
    "Ledningsgruppen får en sida om {S} till nästa möte.",
    "{R} provar att logga in i {S} med ersättarens konto.",
]

TABLE_HEADS = [
    ("Tjänst", "Vem svarar", "Vad som är överenskommet"),
    ("System", "Hur länge vi klarar oss utan", "Vad vi gör under tiden"),
    ("Händelse", "Vem märker den", "Vad vi gör först"),
    ("Vem", "Vad personen gör", "Ersättare"),
]

SPANS = """en timme; en förmiddag; en arbetsdag; två dygn; en vecka; högst fyra timmar; över natten; ett veckoslut; tre dagar"""

CELLS = {
    "Vad som är överenskommet": [
        "{R} kan {A} utan att fråga",
        "Återställs på prov varje vår",
        "Jour på vardagar, inte under helger",
        "Avtalet går ut nästa år",
        "{R} får larmet, {R2} beslutar",
        "Ingenting är skrivet ännu",
    ],
    "Vad vi gör under tiden": [
        "Papper och penna, {R} samlar in",
        "{G} hänvisas till telefon",
        "{R} sätter upp en anslagstavla",
        "Vi väntar och berättar varje timme",
        "Reservsystemet hos grannkommunen",
        "Fakturorna betalas en vecka senare",
    ],
    "Vad vi gör först": [
        "Ringer {R} och kopplar bort nätet",
        "Skriver upp klockslag och namn",
        "Berättar för {G} vad vi vet",
        "Byter lösenord för {S}",
        "Läser {D} tillsammans",
        "Frågar leverantören av {S}",
    ],
    "Vad personen gör": [
        "Beslutar om {S} får stängas av",
        "Ser till att någon kan {A}",
        "Berättar för {G}",
        "Har kontakten med leverantören av {S}",
        "Läser och ändrar i {D}",
        "Följer vad som händer i {S}",
    ],
}

LABELS = ["Ansvaret för {S}", "Reservplan för {S}", "Avtalet om {S}", "Övning med {S}", "Larm från {S}", "Tid för {S}"]

# Topic, title of the chart, what the respondents said.
SHARED = [
    ("Övar på avbrott i {S}", "Övar kommunen på avbrott i {S}?", "kommunen övade på avbrott i {S}"),
    ("Ansvaret för {S} är tydligt", "Är ansvaret för {S} tydligt?", "ansvaret för {S} var tydligt"),
    ("Avbrott i {S} märks genast", "Märks avbrott i {S} genast?", "avbrott i {S} märktes genast"),
    ("Avtalet om {S} nämner säkerheten", "Nämner avtalet om {S} säkerheten?", "avtalet om {S} nämnde säkerheten"),
    ("Kopiorna av {S} testas", "Testas säkerhetskopiorna av {S}?", "säkerhetskopiorna av {S} testades"),
    ("Pengarna räcker till {S}", "Räcker pengarna till skyddet av {S}?", "pengarna räckte till skyddet av {S}"),
]
SHARED_OPTIONS = ["helt av samma åsikt", "delvis av samma åsikt", "av annan åsikt", "kan inte säga"]
SHARED_SAID = ["höll helt med om att", "höll delvis med om att", "höll inte med om att", "kunde inte säga om"]

SEVERAL = [
    ("Vem som övervakar {S}", "Vem övervakar {S}?", ["egen personal", "leverantören", "en samkommun"],
     "att {S} övervakas av {o}"),
    ("Hot mot {S}", "Vilka hot mot {S} oroar mest?", ["utpressningsprogram", "falska mejl", "brist på personal"],
     "att det största hotet mot {S} är {o}"),
    ("Hinder för {S}", "Vad hindrar arbetet med {S}?", ["tiden", "pengarna", "otydliga uppgifter"],
     "att arbetet med {S} hindras av {o}"),
]

GLOSSARY = [
    ("säkerhetskopia", "En kopia av uppgifterna som man kan gå tillbaka till.", "säkerhetskopi"),
    ("utpressningsprogram", "Ett program som låser filer och begär pengar för att öppna dem.", "utpressningsprogram"),
    ("certifikat", "Ett intyg som visar att en tjänst är den som den säger sig vara.", "certifikat"),
    ("behörighet", "Rätten att se eller ändra något i ett system.", "behörighet"),
    ("molntjänst", "Ett system som drivs hos någon annan och används över nätet.", "molntjänst"),
    ("inloggning i två steg", "Lösenord och dessutom en kod eller en nyckel.", "inloggning"),
    ("systemägare", "Den som bestämmer om ett system och svarar för det.", "systemägare"),
    ("avvikelse", "Något som inte gick som det skulle, också när ingen skada skedde.", "avvikelse"),
    ("underleverantör", "Ett företag som arbetar för vår leverantör.", "underleverantör"),
    ("återställning", "Att få i gång ett system igen efter ett fel.", "återställning"),
    ("server", "Datorn som ett system körs på.", "server"),
    ("huvudanvändare", "Den som kan ett system bäst och hjälper andra.", "huvudanvändare"),
]
