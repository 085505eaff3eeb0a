# Settings, help, About, and what is told after a failure. Read when it is needed first.

## Help
window-help-search = Sök i hjälpen
window-help-pages = Hjälpens sidor
window-help-none = Ingen sida har de orden.
window-help-intro = Lykta kan skötas helt med tangentbordet.
window-help-key = Tangent
window-help-does = Gör
window-help-or = eller
window-help-next = Nästa bild
window-help-previous = Föregående bild
window-help-ends = Första eller sista bilden
window-help-strip = Föregående eller nästa bild, när bildlistan är vald
window-help-export = Spara som PDF
window-help-help = Hjälpen
window-help-escape = Stäng hjälpen
window-help-size = Större eller mindre text
window-help-usual-size = Vanlig textstorlek
window-help-settings = Inställningar

## Settings
window-settings-intro = Det du väljer gäller genast och finns kvar. Inget behöver sparas.
window-settings-window = Fönstret
window-settings-size = Textens storlek
window-settings-percent = { $percent } %
window-settings-appearance = Utseende
window-appearance-system = Som systemet
window-appearance-light = Ljust
window-appearance-dark = Mörkt
window-settings-single-keys = Byt bild med piltangenterna
window-settings-single-keys-hint = Stäng av det om talstyrning eller ett hjälpmedel trycker på tangenter åt dig. Tangenter tillsammans med Ctrl fungerar alltid, och i bildlistan gäller pilarna ändå.
window-settings-data = Var allt ligger
window-settings-data-about = Lykta sparar bara på den här datorn, i en enda mapp. Inget skickas någonstans.
window-data-folder = Lyktas mapp
window-data-copy = Kopiera
window-data-copied = Sökvägen är kopierad.
window-data-marked = Sökvägen är markerad. Kopiera den med Ctrl+C.

## About
window-about = Om Lykta
window-about-what = Lykta gör korta genomgångar om digital säkerhet för kommunens ledning: ett budskap, ett exempel, en siffra och ett beslut. Programmet använder aldrig nätet.
window-about-version = Version { $version }.
window-about-licence = Lykta är fri programvara. Licensen heter EUPL 1.2: du får använda, kopiera och ändra programmet. Ger du det vidare följer licensen med.
window-about-accessibility = Tillgänglighetsutlåtande
window-about-never = Vad Lykta aldrig gör
window-about-licence-text = Lyktas licens
window-about-parts = Delar som andra har gjort ({ $count })
window-about-parts-hint = Listan gäller programmen för Linux. Där en del har flera licenser att välja på använder Lykta den under MIT när det går.
window-about-search = Sök bland delarna
window-about-found =
    { $count ->
        [one] { $count } del
       *[other] { $count } delar
    }
window-about-no-text = Den här delen har ingen licenstext som måste följa med.

## After a failure
window-diagnostics-title = Lykta stötte på ett fel
window-diagnostics-what =
    { $count ->
        [one] Något i programmet gick fel sedan du öppnade det sist. Dina genomgångar är kvar.
       *[other] Något i programmet gick fel { $count } gånger sedan du öppnade det sist. Dina genomgångar är kvar.
    }
window-diagnostics-preview = Det här sparas, och inget annat
window-diagnostics-about = Filen har inga texter ur genomgångarna, inga namn och inga sökvägar till dina mappar. Den skickas inte någonstans: ge den till den som sköter Lykta.
window-diagnostics-show = Spara felrapport …
window-diagnostics-save = Spara filen …
window-diagnostics-later = Inte nu
window-diagnostics-saved = Felrapporten är sparad: { $path }
