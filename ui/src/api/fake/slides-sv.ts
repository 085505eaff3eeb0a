import { picture } from "./picture";
import type { Slide } from "../wire";
import { figure, slide, strong, text } from "./text";

const source = "DVV 2021, enkät hösten 2020, 98 svar";

/** A slide of every kind, with a block of every kind. */
export const swedish: Slide[] = [
  slide({
    id: "ask",
    kind: "ask",
    headline: "Vi ber ledningsgruppen enas om två saker i dag",
    body: [{ block: "list", ordered: true, items: [text("Vem bestämmer när en tjänst ligger nere"), text("När vi övar första gången")] }],
    notes: [text("Jag ber er om två beslut i dag. Båda ryms på en sida, och inget av dem kostar pengar.")],
  }),
  slide({
    id: "why-now",
    kind: "why-now",
    headline: "Tre av fyra svarande sade att resurserna inte räckte",
    body: [
      { block: "number", figure: "dvv21-013", value: "75\u00a0%", of: "alla svarande", text: text("hade för små resurser för den digitala säkerheten hösten 2020.") },
      { block: "paragraph", tone: "quiet", text: text("Samma rapport uppger på ett annat ställe ", figure("89 %", "dvv21-029"), ".") },
    ],
    source_line: source,
    notes: [text("Vi är inte ensamma. Hösten 2020 sade ", figure("75 %", "dvv21-013"), " av de svarande att resurserna inte räckte till. Frågan är alltså vad vi väljer, inte om vi gör allt.")],
  }),
  slide({
    id: "c3-responsibility.message",
    kind: "message",
    challenge: "c3-responsibility",
    kicker: "Ansvar med namn",
    headline: "Ansvaret är ledningens också när ingen har fått uppgiften",
    body: [
      {
        block: "shares",
        title: text("Är ansvaret och skyldigheterna tydliga?"),
        parts: [
          { label: "inte tydliga", percent: 43, value: "43\u00a0%", figure: "dvv21-021", role: "focus" },
          { label: "tydliga", percent: 40, value: "40\u00a0%", figure: "dvv21-022", role: "nation" },
          { label: "kan inte säga", percent: 16, value: "16\u00a0%", figure: "dvv21-023", role: "unsure" },
        ],
        unreported: { points: 1, label: "1\u00a0% ej redovisat" },
        alt: "Fler svarande tyckte att ansvaret var otydligt än att det var tydligt.",
      },
      { block: "paragraph", tone: "body", text: text("När det inte är sagt vem som gör vad väntar alla på någon annan.") },
    ],
    source_line: `${source}. Informationshanteringslagen 906/2019, 4\u00a0§.`,
    notes: [
      text("Säg först att ingen har gjort fel. Fråga sedan: vem bestämmer om lönesystemet ska stängas en lördag? Vänta på svaret."),
      text("Hösten 2020 tyckte ", figure("43 %", "dvv21-021"), " av de svarande att ansvaret inte var tydligt. Lagen lägger det på ledningen, inte på it."),
    ],
    prompts: ["Vilket dokument säger i dag vem som får stänga ett system hos oss?"],
  }),
  slide({
    id: "c3-responsibility.example",
    kind: "example",
    challenge: "c3-responsibility",
    headline: "En fredagskväll väntade alla på att någon annan skulle ringa",
    body: [
      {
        block: "story",
        mark: "Påhittat exempel",
        paragraphs: [
          text("En fredagskväll låstes kontona i skolornas elevsystem. It-chefen trodde att bildningschefen skulle ringa leverantören."),
          text("Bildningschefen trodde att avtalet låg hos it. Först på måndagen ringde någon."),
        ],
      },
    ],
    notes: [text("Exemplet är påhittat. Fråga vem som hade ringt hos oss, och på vilket nummer.")],
  }),
  slide({
    id: "c3-responsibility.questions",
    kind: "questions",
    challenge: "c3-responsibility",
    headline: "Tre frågor som visar om ansvaret har ett namn",
    body: [
      {
        block: "list",
        ordered: true,
        items: [
          text("Vem bestämmer om ett viktigt system stängs av en lördag?"),
          text("Vem ersätter den personen i juli?"),
          text("Var står det skrivet, så att det hittas när nätet ligger nere?"),
        ],
      },
    ],
    notes: [text("Ställ frågorna en i taget. Ett gott svar är ett namn. Ett svar att oroa sig för är en avdelning.")],
  }),
  slide({
    id: "c8-practice.message",
    kind: "message",
    challenge: "c8-practice",
    kicker: "Öva före",
    headline: "Den första gången vi övar ska inte vara på riktigt",
    body: [
      {
        block: "bars",
        title: text("Övade minst en gång per år"),
        bars: [
          { label: "Föregångare", percent: 100, value: "100\u00a0%", figure: "dvv21-001", role: "front-runners" },
          { label: "Alla svarande", percent: 53, value: "53\u00a0%", figure: "dvv21-057", role: "nation" },
        ],
        alt: "Alla föregångare och drygt hälften av alla svarande övade varje år.",
      },
    ],
    source_line: `${source}. Antalet föregångare anges inte.`,
    notes: [text("I en verklig störning är det ledningen som beslutar. Därför är det vi som behöver öva, inte bara it.")],
  }),
  slide({
    id: "c3-responsibility.decision",
    kind: "decision",
    challenge: "c3-responsibility",
    kicker: "Beslut",
    headline: "Vi skriver upp vem som bestämmer när en tjänst ligger nere",
    body: [
      {
        block: "facts",
        rows: [
          { label: "Vem", text: text("Ledningsgruppen enas. ", strong("Kommundirektören"), " för listan till kommunstyrelsen.") },
          { label: "Klart", text: text("Till nästa möte") },
          { label: "Om vi låter bli", text: text("Vid nästa avbrott väntar alla på någon annan.") },
        ],
      },
    ],
    notes: [text("Listan ryms på en sida: vem bestämmer, vem utför, vem ersätter. Be om beslutet och vänta.")],
    prompts: ["Hur många timmar tar listan, och vem gör den?", "Vem för listan till kommunstyrelsen om kommundirektören är borta?"],
  }),
  slide({
    id: "numbers",
    kind: "numbers",
    headline: "Siffrorna kommer från en enkät med 98 svar",
    body: [
      {
        block: "table",
        caption: "Vad siffrorna gäller",
        head: [text("Fråga"), text("Svar"), text("Källa")],
        rows: [
          [text("Resurser"), text(figure("75 %", "dvv21-013")), text("avsnitt 2.2.2")],
          [text("Ansvar"), text(figure("43 %", "dvv21-021")), text("avsnitt 2.2.2")],
          [text("Övning"), text(figure("53 %", "dvv21-057")), text("avsnitt 3.3")],
        ],
      },
    ],
    source_line: source,
    notes: [text("Svaren är från hösten 2020, före välfärdsområdena. De säger något om landet, inte om oss.")],
  }),
  slide({
    id: "reading-figures",
    kind: "page",
    presented: false,
    headline: "Så läser du siffrorna",
    body: [
      { block: "paragraph", tone: "lead", text: text("Varje siffra är från hösten 2020 och gäller dem som svarade.") },
      { block: "list", ordered: false, items: [text("Det som inte är redovisat är aldrig ett nej."), text("Föregångarnas antal är inte känt."), text("Två tal som säger emot varandra visas båda.")] },
      { block: "picture", picture, alt: "En tidslinje från hösten 2020 till i dag.", caption: text("Enkäten och vi. Bild: kommunen") },
    ],
    source_line: source,
  }),
];
