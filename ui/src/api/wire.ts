// Written from the Rust types by `cargo test -p app --features wire`. Do not edit.

export type Language = "sv" | "fi" | "en";

export type Argument = string | number;

export type Message = { 
/**
 * The key of a sentence in `content/locales`.
 */
code: string, 
/**
 * What the sentence is filled in with.
 */
arguments: { [key in string]: Argument }, };

export type PackName = { 
/**
 * The pack's id.
 */
id: string, 
/**
 * The pack's version, as its author wrote it.
 */
version: string, };

export type Named = { 
/**
 * The stable id.
 */
id: string, 
/**
 * The name as people say it.
 */
name: string, };

export type TimePlan = { 
/**
 * Whole minutes that were chosen, 5 to 90.
 */
minutes: number, 
/**
 * The share of talk: the presented slides together never take longer.
 */
talk: number, 
/**
 * The share of discussion.
 */
discussion: number, 
/**
 * The share of deciding.
 */
decision: number, 
/**
 * What the presented slides take together, by their notes.
 */
spoken: number, };

export type Span = { 
/**
 * The text as it is read.
 */
text: string, 
/**
 * Stands out.
 */
strong?: boolean, 
/**
 * The record that this number comes from.
 */
figure?: string, };

export type Tone = "body" | "lead" | "quiet";

export type BarRole = "focus" | "nation" | "unsure" | "front-runners";

export type Bar = { 
/**
 * What the bar stands for.
 */
label: string, 
/**
 * Per cent, 0 to 100.
 */
percent: number, 
/**
 * The number as it is read.
 */
value: string, 
/**
 * The record.
 */
figure: string, 
/**
 * Its part in the picture.
 */
role: BarRole, };

export type Unreported = { 
/**
 * Percentage points.
 */
points: number, 
/**
 * How it is said, for example "1 % ej redovisat".
 */
label: string, };

export type Status = { "status": "unmarked" } | { "status": "internal" } | { "status": "public" } | { "status": "secret", 
/**
 * On which ground: the place in the law, in a person's words, or as the code of one that is proposed, such as
 * `law:24-1-7`.
 */
ground: string, };

export type Confidentiality = { 
/**
 * What a person said.
 */
status: Status, 
/**
 * The same in the deck's language, as every foot says it.
 */
words: string, };

export type SlideMark = { 
/**
 * What is marked, as in [`Tailoring::marks`].
 */
target: string, 
/**
 * The ground in words; empty where nobody gave one.
 */
ground: string, 
/**
 * Both in words, in the slide's language.
 */
words: string, 
/**
 * The same in the deck's second language, where its headlines are in both.
 */
second?: string, 
/**
 * It is about what stands on the slide, and not about its notes alone.
 */
shown: boolean, };

export type FieldKind = "headline" | "plain" | "chart-title" | "evidence" | "no-figure" | "us" | "mark" | "story" | "question" | "why" | "decision" | "who" | "when" | "cost" | "otherwise" | "body" | "text" | "list" | "table" | "alternative" | "notes";

export type Field = { 
/**
 * The id of the text, for example `c3-responsibility.decision.who`.
 */
id: string, 
/**
 * What kind of text it is.
 */
kind: FieldKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * What stands there without anybody's doing; empty where nothing does.
 */
base: string, 
/**
 * What somebody wrote instead.
 */
own?: string, 
/**
 * What to think of while writing it.
 */
prompt?: string, };

export type Placed = { 
/**
 * The slide's id. One that ends with `~2` is a second one beside the first, with words of its own.
 */
id: string, 
/**
 * It stands here, but is not shown.
 */
hidden?: boolean, };

export type OwnKind = "text" | "list" | "table" | "picture";

export type Fact = { 
/**
 * For example "Klart".
 */
label: string, 
/**
 * For example "Till nästa möte".
 */
text: Array<Span>, };

export type PictureKind = "png" | "jpeg";

export type Picture = { 
/**
 * SHA-256 of its bytes in hexadecimal digits: the same picture has the same one.
 */
id: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, 
/**
 * How it is written.
 */
kind: PictureKind, };

export type Block = { "block": "paragraph", 
/**
 * The text.
 */
text: Array<Span>, 
/**
 * How much it stands out.
 */
tone: Tone, } | { "block": "list", 
/**
 * Numbered.
 */
ordered: boolean, 
/**
 * A text for each point.
 */
items: Array<Array<Span>>, } | { "block": "table", 
/**
 * What the table tells; read aloud first.
 */
caption: string | null, 
/**
 * Column headings.
 */
head: Array<Array<Span>>, 
/**
 * Rows of as many cells as `head` has; the first cell is the heading of its row.
 */
rows: Array<Array<Array<Span>>>, } | { "block": "story", 
/**
 * "Påhittat exempel" when it is one.
 */
mark: string | null, 
/**
 * Its paragraphs.
 */
paragraphs: Array<Array<Span>>, } | { "block": "number", 
/**
 * The record.
 */
figure: string, 
/**
 * The number as it is read, for example `75 %`.
 */
value: string, 
/**
 * Of whom, for example "alla svarande".
 */
of: string, 
/**
 * What it says.
 */
text: Array<Span>, } | { "block": "bars", 
/**
 * What is measured.
 */
title: Array<Span>, 
/**
 * A bar for each figure.
 */
bars: Array<Bar>, 
/**
 * The finding in one sentence, for those who do not see the bars.
 */
alt: string, } | { "block": "shares", 
/**
 * What was asked.
 */
title: Array<Span>, 
/**
 * The parts in order.
 */
parts: Array<Bar>, 
/**
 * Percentage points that the source does not report, and how that is said.
 */
unreported: Unreported | null, 
/**
 * The finding in one sentence.
 */
alt: string, } | { "block": "facts", 
/**
 * The rows.
 */
rows: Array<Fact>, } | { "block": "picture", 
/**
 * The picture.
 */
picture: Picture, 
/**
 * What it shows, for those who do not see it.
 */
alt: string, 
/**
 * What stands below it.
 */
caption: Array<Span> | null, };

export type SlideKind = "ask" | "why-now" | "message" | "example" | "questions" | "decision" | "numbers" | "page";

export type Answers = { 
/**
 * The question.
 */
question: Array<Span>, 
/**
 * A good answer.
 */
good: Array<Span>, 
/**
 * A worrying one.
 */
worrying: Array<Span>, };

export type Slide = { 
/**
 * Stable id, for example `c3-responsibility.message`.
 */
id: string, 
/**
 * What kind of slide it is.
 */
kind: SlideKind, 
/**
 * The challenge that it belongs to.
 */
challenge: string | null, 
/**
 * The heading that it is listed under: the challenge's short name, or that of the background pages.
 */
group: string | null, 
/**
 * A word above the headline, for example "Beslut".
 */
kicker: string | null, 
/**
 * The point, as a whole sentence.
 */
headline: Array<Span>, 
/**
 * The same in the deck's second language, where the headlines are in both.
 */
second_headline?: Array<Span>, 
/**
 * The language of the slide where it is not the deck's.
 */
language?: Language, 
/**
 * What supports it.
 */
body: Array<Block>, 
/**
 * Source and year, short.
 */
source_line: string | null, 
/**
 * Where the slide's figures come from, in full: source, section, time and base; a text for each place.
 */
provenance: Array<string>, 
/**
 * What the presenter says; a text for each paragraph.
 */
notes: Array<Array<Span>>, 
/**
 * What answers to the questions on the slide sound like, where the pack tells; for the presenter.
 */
answers?: Array<Answers>, 
/**
 * What the author should fill in before the meeting; never shown on the slide.
 */
prompts: Array<string>, 
/**
 * Seconds that the notes take at 120 words a minute, at least 15.
 */
seconds: number, 
/**
 * False for background pages, which nobody presents and no time is planned for.
 */
presented: boolean, 
/**
 * What of it is not for everybody.
 */
marks?: Array<SlideMark>, 
/**
 * Its texts that can be made one's own, where they were asked for.
 */
fields?: Array<Field>, };

export type LeftOut = { 
/**
 * The slide's or challenge's id.
 */
id: string, 
/**
 * What is left out, in words.
 */
name: string, 
/**
 * Seconds that it would have taken.
 */
seconds: number, };

export type Hidden = { 
/**
 * What it is, and the seconds that it would take.
 */
slide: LeftOut, 
/**
 * How many of the deck's slides stand before it.
 */
after: number, };

export type FigureUse = "main" | "repeat" | "conflict" | "context";

export type FigureRecord = { 
/**
 * The figure's id.
 */
id: string, 
/**
 * The data set that it belongs to.
 */
survey: string, 
/**
 * The number as it is read.
 */
value: string, 
/**
 * What it says, as a clause in the past tense.
 */
wording: string, 
/**
 * The answer, as it stands at a bar.
 */
option: string, 
/**
 * What was asked.
 */
topic: string, 
/**
 * Who answered.
 */
population: string, 
/**
 * The base in words; says so when that of the single question is not reported.
 */
base: string, 
/**
 * Now or as a goal.
 */
state: string, 
/**
 * The year of the answers.
 */
year: number, 
/**
 * How old the answers are on the day of the meeting, in words.
 */
age: string, 
/**
 * Source with section and time.
 */
source: string, 
/**
 * Section of the source.
 */
section: string, 
/**
 * Where the source can be read; text, never opened.
 */
link: string | null, 
/**
 * What it is good for.
 */
usage: FigureUse, 
/**
 * Said where those who answered could choose several answers.
 */
several: string | null, 
/**
 * What one must know before showing it.
 */
note: string | null, 
/**
 * The figure that this one contradicts.
 */
conflicts_with: string | null, 
/**
 * What is not reported, in words.
 */
unreported: string | null, 
/**
 * When it was keyed in here, in words; nothing for the figures of a pack.
 */
keyed: string | null, };

export type InSecond = { 
/**
 * The second language.
 */
language: Language, 
/**
 * Group and day in words.
 */
occasion: string, 
/**
 * Who may see it, in words.
 */
confidentiality?: string, };

export type Look = { 
/**
 * The municipality's name, in the language of the deck.
 */
municipality: string | null, 
/**
 * Its logo; those who do not see it are told the name.
 */
logo: Picture | null, 
/**
 * Its colour as it was chosen: red, green and blue in sRGB. What is drawn is the nearest one that can be seen.
 */
colour: [number, number, number] | null, };

export type Deck = { 
/**
 * Version of this form of data; rises when a field changes its meaning.
 */
format: number, 
/**
 * The content pack that the deck was made from.
 */
pack: PackName, 
/**
 * The language of every text in the deck, but for what is in the second.
 */
language: Language, 
/**
 * The second language, where there is one.
 */
second?: InSecond, 
/**
 * Whom the deck is for.
 */
audience: Named, 
/**
 * What the body can decide, and in which words, where the pack tells.
 */
role?: Array<Span>, 
/**
 * What the deck is called.
 */
title: string, 
/**
 * The template that it was made by, where it was not made of the challenges.
 */
template?: Named, 
/**
 * The real case that it tells.
 */
case?: Named, 
/**
 * The day of the meeting.
 */
date: string, 
/**
 * Group and day in words, as the footer says them.
 */
occasion: string, 
/**
 * What every deck says about the wording of its challenges.
 */
label: string, 
/**
 * Who may see it; nothing where nobody said.
 */
confidentiality?: Confidentiality, 
/**
 * How the minutes are meant to be used.
 */
time: TimePlan, 
/**
 * The slides in order; those with `presented: false` are background pages at the end.
 */
slides: Array<Slide>, 
/**
 * What the minutes had no room for.
 */
left_out: Array<LeftOut>, 
/**
 * Slides that somebody hid.
 */
hidden?: Array<Hidden>, 
/**
 * Ids of slides that have a place but that nothing is known of any more.
 */
gone?: Array<string>, 
/**
 * The record of every figure that stands on a slide, in the notes or as a contradiction of one that does.
 */
figures: Array<FigureRecord>, 
/**
 * The documents that the deck rests on.
 */
sources: Array<string>, 
/**
 * The municipality's own look.
 */
look?: Look, };

export type TemplateChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * When it is of use.
 */
about: string, 
/**
 * Minutes that are usual.
 */
usual: number, 
/**
 * The fewest minutes.
 */
shortest: number, 
/**
 * The most minutes.
 */
longest: number, 
/**
 * It tells a real case.
 */
case: boolean, 
/**
 * Ids of the bodies that it is for.
 */
audiences: Array<string>, };

export type CaseChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Place and time.
 */
name: string, };

export type FactView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is said.
 */
says: string, 
/**
 * How sure it is.
 */
status: "confirmed" | "partly" | "unconfirmed", 
/**
 * What is not confirmed.
 */
open: string, 
/**
 * Publisher and document.
 */
from: string, 
/**
 * Where it can be read.
 */
urls: Array<string>, 
/**
 * The day on which it was checked, as the language writes it.
 */
checked: string, 
/**
 * It does not hold in Åland.
 */
mainland: boolean, };

export type Run = { 
/**
 * The text.
 */
text: string, 
/**
 * Stands out.
 */
strong?: boolean, 
/**
 * The number, from 1, under which the sources tell where this figure comes from.
 */
figure?: number, 
/**
 * The term that is explained below.
 */
term?: string, };

export type Row = { 
/**
 * For example "Vad kostar det?".
 */
label: string, 
/**
 * The answer.
 */
text: Array<Run>, };

export type ChartBar = { 
/**
 * What the bar stands for.
 */
label: string, 
/**
 * Per cent, 0 to 100.
 */
percent: number, 
/**
 * The number as it is read.
 */
value: string, 
/**
 * Its part in the picture.
 */
role: BarRole, 
/**
 * Its number among the sources.
 */
figure: number, };

export type Asked = { 
/**
 * The question.
 */
question: Array<Run>, 
/**
 * A good and a worrying answer, each under its label; none where the pack tells none.
 */
answers: Array<Row>, };

export type Cited = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * The figure as it is read.
 */
value: string, 
/**
 * What it says.
 */
wording: string, };

export type Part = { "part": "heading", 
/**
 * A word above it.
 */
kicker: string | null, 
/**
 * The heading.
 */
text: Array<Run>, } | { "part": "paragraph", 
/**
 * The text.
 */
text: Array<Run>, 
/**
 * How much it stands out.
 */
tone: Tone, } | { "part": "list", 
/**
 * Numbered.
 */
ordered: boolean, 
/**
 * A text for each point.
 */
items: Array<Array<Run>>, } | { "part": "table", 
/**
 * What the table tells.
 */
caption: string | null, 
/**
 * Column headings.
 */
head: Array<Array<Run>>, 
/**
 * Rows; the first cell is the heading of its row.
 */
rows: Array<Array<Array<Run>>>, } | { "part": "chart", 
/**
 * What is measured or asked.
 */
title: Array<Run>, 
/**
 * Headings of its two columns.
 */
head: [string, string], 
/**
 * A bar for each figure.
 */
bars: Array<ChartBar>, 
/**
 * What the source does not report.
 */
unreported: Unreported | null, 
/**
 * The finding in one sentence.
 */
finding: string, 
/**
 * The finding with every number, for those who do not see a drawn chart.
 */
alt: string, } | { "part": "number", 
/**
 * The number as it is read.
 */
value: string, 
/**
 * Of whom.
 */
of: string, 
/**
 * What it says.
 */
text: Array<Run>, 
/**
 * Its number among the sources.
 */
figure: number, } | { "part": "story", 
/**
 * Says that it is invented.
 */
mark: string | null, 
/**
 * Its paragraphs.
 */
paragraphs: Array<Array<Run>>, } | { "part": "facts", 
/**
 * The rows.
 */
rows: Array<Row>, } | { "part": "questions", 
/**
 * Says that the answers are made up, where there are any.
 */
mark: string | null, 
/**
 * The questions.
 */
list: Array<Asked>, } | { "part": "term", 
/**
 * The glossary's id.
 */
id: string, 
/**
 * The term.
 */
term: string, 
/**
 * What it means.
 */
plain: string, } | { "part": "source", 
/**
 * Figures of which the same is known.
 */
figures: Array<Cited>, 
/**
 * What is known of them.
 */
rows: Array<Row>, } | { "part": "picture", 
/**
 * The picture, as an address that holds it whole.
 */
picture: string, 
/**
 * What it shows, for those who do not see it.
 */
alt: string, 
/**
 * What stands below it.
 */
caption: Array<Run> | null, };

export type Chapter = { 
/**
 * Stable id: small letters, digits and hyphens.
 */
id: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * How long it takes from here to the end, in words; nothing where one looks things up.
 */
left: string | null, 
/**
 * What it consists of.
 */
parts: Array<Part>, };

export type Shades = { 
/**
 * Rules: 3 to 1 against the ground.
 */
rule: string, 
/**
 * The bar to look at: 3 to 1 against the ground and against the others.
 */
focus: string, 
/**
 * The other bars.
 */
others: string, };

export type Own = { 
/**
 * The municipality's name.
 */
municipality: string | null, 
/**
 * Its logo, as an address that holds it whole.
 */
logo: string | null, 
/**
 * What the logo is to those who do not see it.
 */
logo_alt: string, 
/**
 * Shades on a light ground and on a dark one.
 */
shades: [Shades, Shades] | null, };

export type Reading = { 
/**
 * The language of every text in it.
 */
language: Language, 
/**
 * What it is called.
 */
title: string, 
/**
 * Body and day in words.
 */
occasion: string, 
/**
 * How long it takes to read, in words.
 */
time: string, 
/**
 * What stands above the table of contents.
 */
contents: string, 
/**
 * What every deck says about the wording of its challenges.
 */
label: string, 
/**
 * Who may see it; nothing where nobody said.
 */
marking?: string, 
/**
 * The chapters in order; the first is the short answer, the last the sources.
 */
chapters: Array<Chapter>, 
/**
 * What shows whose it is.
 */
own?: Own, };

export type Form = "pdf" | "handout" | "reading" | "web" | "svg" | "json";

export type Read = { 
/**
 * The text.
 */
reading: Reading, 
/**
 * The size of the text as it was chosen last: steps above the usual one.
 */
text_size: number, };

export type Band = "very-easy" | "easy" | "ordinary" | "hard" | "very-hard";

export type Readability = { 
/**
 * Words.
 */
words: number, 
/**
 * Sentences.
 */
sentences: number, 
/**
 * Words in a sentence on average, rounded.
 */
words_a_sentence: number, 
/**
 * Sentences with more words than `longest_sentence`.
 */
long_sentences: number, 
/**
 * Words that a sentence of the language has at most before it is called long.
 */
longest_sentence: number, 
/**
 * LIX, rounded, with its band; only for Swedish, for which it was made.
 */
lix: number | null, 
/**
 * How LIX is read.
 */
band: Band | null, };

export type Term = { 
/**
 * The glossary's id.
 */
id: string, 
/**
 * The term.
 */
term: string, 
/**
 * What it means.
 */
plain: string, };

export type UsedTerm = { 
/**
 * The term.
 */
term: Term, 
/**
 * The words of the slide that hold it; nothing when only the notes do.
 */
shown_as: string | null, 
/**
 * The place of the first slide that uses it, from 0.
 */
first: number, 
/**
 * The place of the first slide that explains it, where one does.
 */
explained: number | null, 
/**
 * The body cannot be expected to know it, and it stands on this slide without having been explained.
 */
advice: boolean, };

export type SlideWords = { 
/**
 * Terms on the slide or in its notes, in the order in which they are met.
 */
terms: Array<UsedTerm>, 
/**
 * How easy the slide and its notes are to read, without its headline.
 */
readability: Readability | null, };

export type DeckWords = { 
/**
 * About each slide, in the order of the deck.
 */
slides: Array<SlideWords>, 
/**
 * How easy the slides in the deck's own language and their notes are to read together, without the headlines.
 */
readability: Readability | null, };

export type Rewording = { 
/**
 * The term.
 */
term: Term, 
/**
 * The words that hold it first.
 */
shown_as: string, 
/**
 * The text with plain words in its place everywhere.
 */
replaced: string, 
/**
 * The text with an explanation in brackets behind its first use.
 */
explained: string, };

export type HitKind = "headline" | "slide" | "notes" | "glossary" | "figure";

export type Piece = { 
/**
 * The words.
 */
text: string, 
/**
 * They are what was looked for.
 */
hit?: boolean, };

export type Hit = { 
/**
 * The place of the slide, from 0.
 */
slide: number, 
/**
 * What holds it.
 */
kind: HitKind, 
/**
 * The language of the words.
 */
language: Language, 
/**
 * The words around it, with the hits marked.
 */
excerpt: Array<Piece>, };

export type Severity = "error" | "warning";

export type Problem = { 
/**
 * Whether the pack can be used all the same.
 */
severity: Severity, 
/**
 * The file inside the pack, with `/` between folders.
 */
file: string, 
/**
 * The line, from 1.
 */
line: number, 
/**
 * The column in characters, from 1.
 */
column: number, 
/**
 * What is wrong.
 */
message: Message, 
/**
 * What to do about it.
 */
hint: Message, };

export type Completeness = { 
/**
 * The language.
 */
language: Language, 
/**
 * Decks can be made in it: pack.yaml names it.
 */
offered: boolean, 
/**
 * Texts that the first language has.
 */
all: number, 
/**
 * Those that this language has too.
 */
present: number, 
/**
 * Those of them whose first text changed since, or that nobody has compared with it.
 */
stale: number, 
/**
 * Those that it lacks.
 */
missing: number, 
/**
 * A record tells which texts the translations were compared with; without one nobody knows what is stale.
 */
recorded: boolean, };

export type Origin = "bundled" | "installed";

export type PackCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its version.
 */
version: string, 
/**
 * What it is called, in the user's language where it has one, else with a mark.
 */
title: string, 
/**
 * What it says of its own wording.
 */
label: string, 
/**
 * The language of title and label.
 */
language: Language, 
/**
 * Where it comes from.
 */
origin: Origin, 
/**
 * Briefings are made from it now.
 */
chosen: boolean, 
/**
 * It has no errors.
 */
usable: boolean, 
/**
 * How far its languages have come, the offered ones first.
 */
completeness: Array<Completeness>, 
/**
 * What its author should mend, errors first.
 */
problems: Array<Problem>, };

export type Contents = { 
/**
 * The packs.
 */
packs: Array<PackCard>, };

export type Install = { 
/**
 * The pack is there now.
 */
done: boolean, 
/**
 * What was done, or why it was not.
 */
message: Message, 
/**
 * What the pack's author should mend, errors first.
 */
problems: Array<Problem>, 
/**
 * All packs that there are now.
 */
contents: Contents, };

export type ChallengeChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short name.
 */
label: string, 
/**
 * Its message.
 */
headline: string, 
/**
 * The language of both.
 */
language: Language, 
/**
 * The body can decide something about it.
 */
decision: boolean, };

export type AudienceChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name in the window's language; where the pack lacks that, in another one with a mark.
 */
name: string, 
/**
 * The language of the name.
 */
language: Language, 
/**
 * Minutes that are usual.
 */
usual: number, 
/**
 * The fewest minutes.
 */
shortest: number, 
/**
 * The most minutes.
 */
longest: number, 
/**
 * The challenges in the body's order.
 */
challenges: Array<ChallengeChoice>, };

export type Choices = { 
/**
 * The body's id.
 */
audience: string, 
/**
 * Whole minutes.
 */
minutes: number, 
/**
 * The language of the deck.
 */
language: Language, 
/**
 * The day of the meeting as year, month and day.
 */
date: string, 
/**
 * The id of a template; nothing for a briefing made of the challenges.
 */
template: string | null, 
/**
 * The id of a real case to tell.
 */
case: string | null, 
/**
 * Facts that are not confirmed are shown too.
 */
unconfirmed: boolean, 
/**
 * Where the municipality lies.
 */
region: "mainland" | "aland", 
/**
 * A second language on the slides.
 */
second: Language | null, 
/**
 * With a second language: every slide in both languages, and not the headline alone.
 */
second_slides: boolean, 
/**
 * The language of the handout, where it is not that of the slides.
 */
handout: Language | null, 
/**
 * The challenges that may be told, in order; nothing for those that the body's data give.
 */
challenges: Array<string> | null, };

export type PageView = { 
/**
 * The place of its slide in the deck, from 0.
 */
slide: number, 
/**
 * The picture.
 */
svg: string, };

export type FieldPlace = { 
/**
 * The field's id.
 */
field: string, 
/**
 * The language.
 */
language: Language, };

export type Steps = { 
/**
 * What would be taken back.
 */
undo: Message | null, 
/**
 * What would be done again.
 */
redo: Message | null, };

export type Review = { 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, 
/**
 * The pack's text when the own one was written.
 */
then: string, 
/**
 * The pack's text now; nothing when it has no such text any more.
 */
now: string | null, 
/**
 * The own text.
 */
own: string, 
/**
 * A field that has the same text now and no own one yet: the field was given another id.
 */
moved_to: string | null, };

export type Briefing = { 
/**
 * What was chosen, in languages that there are.
 */
choices: Choices, 
/**
 * Languages that a deck can be made in.
 */
deck_languages: Array<Language>, 
/**
 * What is known about law and services, as the author sees it.
 */
facts: Array<FactView>, 
/**
 * The deck.
 */
deck: Deck, 
/**
 * Its pages in order.
 */
pages: Array<PageView>, 
/**
 * What can be said about its words.
 */
words: DeckWords, 
/**
 * What the author should know.
 */
notices: Array<Message>, 
/**
 * Its number; nothing before anything was done to it.
 */
id: number | null, 
/**
 * What somebody called it; empty: by body and day.
 */
name: string, 
/**
 * Own texts whose pack's text changed under them.
 */
review: Array<Review>, 
/**
 * Texts that are to be looked at because their other language was changed.
 */
unmatched: Array<FieldPlace>, 
/**
 * Terms that stay as they are.
 */
kept_terms: Array<string>, 
/**
 * Who may see it, as a person said.
 */
status: Status, 
/**
 * What is not for everybody, with the ground of each.
 */
marks: Record<string, string>, 
/**
 * What can be taken back and done again.
 */
steps: Steps, };

export type Opening = { 
/**
 * The window's own language.
 */
ui_language: Language, 
/**
 * Bodies to choose.
 */
audiences: Array<AudienceChoice>, 
/**
 * Briefings of a fixed course to choose.
 */
templates: Array<TemplateChoice>, 
/**
 * Real cases to choose.
 */
cases: Array<CaseChoice>, 
/**
 * The briefing at work.
 */
briefing: Briefing, 
/**
 * What is proposed for a new briefing.
 */
fresh: Choices, 
/**
 * Nobody has made anything yet: the window shows how to begin.
 */
first_run: boolean, };

export type Saved = { 
/**
 * The file.
 */
path: string, };

export type Variant = "whole" | "public";

export type Guard = { 
/**
 * Headlines of the slides that are marked.
 */
slides: Array<string>, 
/**
 * Headlines of the slides whose notes are.
 */
notes: Array<string>, 
/**
 * The figures that are, each with what it says.
 */
figures: Array<string>, 
/**
 * What the whole briefing is, where it is secret.
 */
status: string | null, 
/**
 * The language of the headlines and figures.
 */
language: Language, };

export type Saving = { "saved": Saved } | { "asks": Guard };

export type Edit = { "edit": "text", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, 
/**
 * The text.
 */
text: string, } | { "edit": "revert", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, } | { "edit": "matched", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, } | { "edit": "keep-mine", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, } | { "edit": "move-text", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, 
/**
 * The id of the other field.
 */
to: string, } | { "edit": "rescue", 
/**
 * The field's id.
 */
field: string, 
/**
 * The field's language.
 */
language: Language, } | { "edit": "hide", 
/**
 * The slide.
 */
slide: string, 
/**
 * It is hidden.
 */
hidden: boolean, } | { "edit": "move", 
/**
 * The slide.
 */
slide: string, 
/**
 * The other one.
 */
to: string, } | { "edit": "duplicate", 
/**
 * The slide.
 */
slide: string, } | { "edit": "add", 
/**
 * The slide or the challenge.
 */
id: string, } | { "edit": "new", 
/**
 * What stands on it.
 */
kind: OwnKind, 
/**
 * The slide that it follows.
 */
after: string, } | { "edit": "delete", 
/**
 * The slide.
 */
slide: string, } | { "edit": "name", 
/**
 * The name.
 */
name: string, } | { "edit": "keep-term", 
/**
 * The term's id.
 */
term: string, 
/**
 * It stays.
 */
kept: boolean, } | { "edit": "status", 
/**
 * What a person says of it.
 */
status: Status, } | { "edit": "mark", 
/**
 * The slide's id, `notes:` with it, or `figure:` with the figure's id.
 */
target: string, 
/**
 * The ground, which may be empty; nothing to take the mark away.
 */
ground: string | null, };

export type Stepped = { 
/**
 * What was taken back or done again; nothing when there was nothing.
 */
what: Message | null, 
/**
 * The briefing that it was done to, as it is now.
 */
briefing: Briefing, };

export type LibraryWish = { 
/**
 * Words to look for; empty for all.
 */
words: string, 
/**
 * Those that were put away.
 */
archived: boolean, 
/**
 * Sorted by the last change, and not by the day of the meeting.
 */
by_change: boolean, 
/**
 * Pages before this one.
 */
page: number, };

export type LibraryEntry = { 
/**
 * Its number.
 */
id: number, 
/**
 * What it is called: by its own name, or by body and day.
 */
name: string, 
/**
 * The body, in the window's language.
 */
audience: string, 
/**
 * The day of the meeting as year, month and day.
 */
date: string, 
/**
 * Whole minutes.
 */
minutes: number, 
/**
 * Its language.
 */
language: Language, 
/**
 * The name of its template.
 */
template: string | null, 
/**
 * Who may see it; empty when nobody said.
 */
status: string, 
/**
 * When it was changed last: year, month, day, hour, minute.
 */
changed: string, 
/**
 * It lies on the desk.
 */
at_work: boolean, };

export type Library = { 
/**
 * The briefings in order.
 */
briefings: Array<LibraryEntry>, 
/**
 * How many there are on all pages together.
 */
found: number, 
/**
 * Pages.
 */
pages: number, 
/**
 * How many are at hand, and how many were put away, whatever is looked for.
 */
at_hand: number, 
/**
 * How many were put away.
 */
archived: number, };

export type Version = { 
/**
 * Its number.
 */
id: number, 
/**
 * What somebody called it.
 */
name: string, 
/**
 * When it was made: year, month, day, hour, minute.
 */
made: string, };

export type FieldAdvice = { 
/**
 * The field.
 */
place: FieldPlace, 
/**
 * The text that it is about.
 */
text: string, 
/**
 * Terms that the body cannot be expected to know, and that no slide has explained yet.
 */
terms: Array<Rewording>, 
/**
 * Terms that somebody keeps as they are.
 */
kept: Array<Term>, 
/**
 * How easy the text is to read.
 */
readability: Readability | null, };

export type AboutUsKind = "date" | "month" | "text" | "number";

export type Profile = { 
/**
 * Its name in Swedish.
 */
name_sv: string, 
/**
 * Its name in Finnish.
 */
name_fi: string, 
/**
 * Its languages, that of the majority first.
 */
languages: Array<Language>, 
/**
 * How many live there: one of [`Profile::SIZES`], or empty.
 */
size: string, 
/**
 * It lies in Åland.
 */
aland: boolean, 
/**
 * Who runs its IT.
 */
partner: string, 
/**
 * Its colour as `#rrggbb`, or empty.
 */
colour: string, 
/**
 * How that colour is drawn, where there is one.
 */
drawn: ColourView | null, 
/**
 * Its logo as the address of a picture that stands in the page.
 */
logo: string | null, };

export type ProfileField = "name-sv" | "name-fi" | "languages" | "size" | "region" | "partner" | "colour";

export type AskedFact = { 
/**
 * Its id.
 */
id: string, 
/**
 * What the answer is.
 */
kind: AboutUsKind, 
/**
 * What the field is called.
 */
label: string, 
/**
 * What is asked.
 */
prompt: string, 
/**
 * The answer; empty when it is "never" or "not known", nothing while there is none.
 */
answer: string | null, 
/**
 * How a slide says it, where it says anything.
 */
said: string, 
/**
 * Why no slide can say the answer.
 */
problem: Message | null, 
/**
 * The challenges that it is told with.
 */
challenges: Array<string>, };

export type OwnFactText = { 
/**
 * What it is called here; no slide shows it.
 */
label: string, 
/**
 * The sentence for a slide, in the languages that it was written in.
 */
said: { [key in Language]?: string }, 
/**
 * Ids of the challenges that it is told with.
 */
challenges: Array<string>, };

export type OwnFact = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
fact: OwnFactText, };

export type ChallengeName = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short name.
 */
label: string, };

export type Municipality = { 
/**
 * What it is.
 */
profile: Profile, 
/**
 * What the pack asks it about itself.
 */
facts: Array<AskedFact>, 
/**
 * What it tells of its own accord.
 */
own: Array<OwnFact>, 
/**
 * The challenges that it can be told with.
 */
challenges: Array<ChallengeName>, };

export type MunicipalityEdit = { "edit": "profile", 
/**
 * Which one.
 */
field: ProfileField, 
/**
 * Its value.
 */
value: string, } | { "edit": "answer", 
/**
 * The fact's id.
 */
fact: string, 
/**
 * The answer.
 */
answer: string | null, } | { "edit": "own", 
/**
 * Its id; nothing for a new one.
 */
id: string | null, 
/**
 * Its words.
 */
fact: OwnFactText, } | { "edit": "forget", 
/**
 * Its id.
 */
id: string, };

export type MunicipalityChanged = { 
/**
 * The municipality.
 */
municipality: Municipality, 
/**
 * The briefing at work, which may tell of it.
 */
briefing: Briefing, 
/**
 * What is proposed for a new briefing.
 */
fresh: Choices, };

export type Meeting = { 
/**
 * Numbers of the sections of the minutes, as somebody writes them.
 */
sections: string, 
/**
 * Who was there.
 */
present: string, };

export type FigureForm = { 
/**
 * Its id, once it is kept.
 */
id: string | null, 
/**
 * The answer, as it stands at a bar.
 */
option: string, 
/**
 * What the respondents said, as a clause in the past tense.
 */
wording: string, 
/**
 * The number.
 */
amount: string, 
/**
 * It is a number of answers and not per cent.
 */
is_count: boolean, 
/**
 * The answer of those who could not or did not say.
 */
unsure: boolean, };

export type QuestionForm = { 
/**
 * Its id, once it is kept.
 */
id: string | null, 
/**
 * What was asked.
 */
topic: string, 
/**
 * Section or page.
 */
section: string, 
/**
 * Answers to this question; empty when they are not printed.
 */
answers: string, 
/**
 * Several answers could be chosen.
 */
several: boolean, 
/**
 * Percentage points that are not reported; may be empty.
 */
unreported: string, 
/**
 * The figures.
 */
figures: Array<FigureForm>, };

export type SurveyForm = { 
/**
 * Its id, once it is kept.
 */
id: string | null, 
/**
 * The language that it is keyed in in.
 */
language: Language, 
/**
 * What it is called.
 */
title: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * Where it can be read; may be empty.
 */
link: string, 
/**
 * When the answers were given, in words.
 */
when: string, 
/**
 * The year of the answers.
 */
year: string, 
/**
 * Answers to the survey as a whole.
 */
answers: string, 
/**
 * What was asked.
 */
questions: Array<QuestionForm>, };

export type SurveyView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * When the answers were given, and how old they are on the day of the meeting.
 */
when: string, 
/**
 * How old they are, in words.
 */
age: string, 
/**
 * Answers to the survey as a whole.
 */
answers: number, 
/**
 * Where it can be read; text, never opened.
 */
link: string | null, 
/**
 * When it was keyed in here, in words; nothing for those of the pack.
 */
keyed: string | null, 
/**
 * The language that it was keyed in in, where that is not the window's.
 */
language: Language | null, 
/**
 * The form that it was keyed in with; nothing where the form cannot hold all that its file says.
 */
form: SurveyForm | null, };

export type ListedFigure = { 
/**
 * Its record.
 */
record: FigureRecord, 
/**
 * Ids of the challenges that show or name it.
 */
challenges: Array<string>, };

export type Contradiction = { 
/**
 * The figure that is shown.
 */
shown: string, 
/**
 * The one that contradicts it.
 */
other: string, };

export type FigureList = { 
/**
 * The data sets: those of the pack first.
 */
surveys: Array<SurveyView>, 
/**
 * The challenges in the order of the pack.
 */
challenges: Array<Named>, 
/**
 * Where a source contradicts itself.
 */
contradictions: Array<Contradiction>, 
/**
 * The figures in the order of their data sets.
 */
figures: Array<ListedFigure>, 
/**
 * What is wrong with data sets that were keyed in and cannot be used.
 */
problems: Array<Message>, };

export type FieldProblem = { 
/**
 * The field's path, for example `questions.0.figures.1.amount`.
 */
field: string, 
/**
 * What is wrong and what to do.
 */
message: Message, };

export type SurveySaved = { 
/**
 * What is wrong with the fields.
 */
problems: Array<FieldProblem>, 
/**
 * The list with the data set in it.
 */
figures: FigureList | null, };

export type ColourView = { 
/**
 * The colour as it was chosen: `#rrggbb`, as all colours here.
 */
chosen: string, 
/**
 * Its contrast to white paper, 1 to 21, with one decimal, rounded down; drawings need 3.
 */
to_paper: number, 
/**
 * Its contrast to the ground of the first slide; text needs 4.5.
 */
to_night: number, 
/**
 * Rules and bands on paper are drawn in this one.
 */
rule: string, 
/**
 * Words on the first slide are written in this one.
 */
on_night: string, 
/**
 * The bar to look at in a chart has this one.
 */
focus: string, };

export type Appearance = "system" | "light" | "dark";

export type Settings = { 
/**
 * The window's language.
 */
language: Language, 
/**
 * The size of the window's text, per cent.
 */
size: number, 
/**
 * The sizes there are.
 */
sizes: Array<number>, 
/**
 * Light or dark.
 */
appearance: Appearance, 
/**
 * Keys that are pressed alone, such as the arrows, do something.
 */
single_keys: boolean, 
/**
 * Where everything lies that is kept.
 */
folder: string, };

export type HelpRun = { 
/**
 * The words.
 */
text: string, 
/**
 * They are pointed out.
 */
strong: boolean, };

export type HelpBlock = { "block": "paragraph", 
/**
 * Its words.
 */
text: Array<HelpRun>, } | { "block": "list", 
/**
 * Numbered.
 */
ordered: boolean, 
/**
 * The points.
 */
items: Array<Array<HelpRun>>, } | { "block": "table", 
/**
 * Heads of the columns.
 */
head: Array<Array<HelpRun>>, 
/**
 * The rows.
 */
rows: Array<Array<Array<HelpRun>>>, };

export type HelpPart = { 
/**
 * Its heading; empty right below the title.
 */
heading: string, 
/**
 * What stands below it.
 */
blocks: Array<HelpBlock>, };

export type HelpPage = { 
/**
 * The name of its file.
 */
id: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its parts.
 */
parts: Array<HelpPart>, };

export type CarriedKind = "work" | "crate" | "package";

export type Carried = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its version; empty where it has none.
 */
version: string, 
/**
 * Its licence, as SPDX writes it where SPDX knows it.
 */
licence: string, 
/**
 * What it is.
 */
kind: CarriedKind, };

export type About = { 
/**
 * The program's version.
 */
version: string, 
/**
 * What it carries, by kind and name.
 */
parts: Array<Carried>, };

export type PageFailure = { 
/**
 * File, line and column.
 */
at: string, 
/**
 * What the script engine said.
 */
what: string, };

export type Diagnostics = { 
/**
 * How many times something went wrong since the person was told last.
 */
count: number, 
/**
 * Exactly what would be saved.
 */
text: string, };

export type BackupView = { 
/**
 * What it is restored by.
 */
id: string, 
/**
 * Day and time.
 */
when: Message, 
/**
 * Why it was made.
 */
why: Message, 
/**
 * What it holds, and how large it is.
 */
holds: Message, 
/**
 * It is still what it was when it was made; another one cannot be restored.
 */
fits: boolean, };

export type Workspace = { 
/**
 * Where it lies.
 */
folder: string, 
/**
 * The environment gives the folder, so it cannot be moved from here.
 */
given: boolean, 
/**
 * The folder is not the usual one.
 */
chosen: boolean, 
/**
 * The second place for backups.
 */
second: string | null, 
/**
 * What is to be known of the place.
 */
caution: Message | null, 
/**
 * The newest first.
 */
backups: Array<BackupView>, };

export type Tended = { 
/**
 * What was done.
 */
message: Message, 
/**
 * The workspace after it.
 */
workspace: Workspace, };

export type SlidePart = "headline" | "second-headline" | "kicker" | "paragraph" | "point" | "row" | "story" | "number" | "chart" | "bar" | "fact" | "picture" | "source" | "notes" | "answers";

export type Choice = "title" | "group" | "day" | "minutes" | "language" | "second" | "template" | "case" | "pack";

export type FromTo = { 
/**
 * What it was.
 */
before: number, 
/**
 * What it is.
 */
after: number, };

export type WordsAre = "kept" | "removed" | "added";

export type WordRun = { 
/**
 * What became of them.
 */
are: WordsAre, 
/**
 * The words, with the spaces and stops between them.
 */
text: string, };

export type TextChange = { 
/**
 * What part of the slide it is.
 */
part: SlidePart, 
/**
 * The runs.
 */
runs: Array<WordRun>, };

export type FigureRead = { 
/**
 * The number as it is read.
 */
value: string, 
/**
 * What it says, as a clause in the past tense.
 */
wording: string, 
/**
 * The year of the answers.
 */
year: number, 
/**
 * Source with section and time.
 */
source: string, };

export type FigureChange = { 
/**
 * The figure's id.
 */
id: string, 
/**
 * How it was read.
 */
before: FigureRead | null, 
/**
 * How it is read.
 */
after: FigureRead | null, };

export type SlideName = { 
/**
 * The slide's id.
 */
id: string, 
/**
 * Its headline; the later one where there are two.
 */
headline: string, 
/**
 * The language of the headline.
 */
language: Language, 
/**
 * False for background pages.
 */
presented: boolean, };

export type MovedSlide = { 
/**
 * The slide.
 */
slide: SlideName, 
/**
 * Its place among all slides, from 1.
 */
places: FromTo, };

export type ChangedSlide = { 
/**
 * The slide.
 */
slide: SlideName, 
/**
 * Its place among all slides, from 1, when it was moved too.
 */
places: FromTo | null, 
/**
 * It became a background page, or ceased to be one; `slide` tells which it is now.
 */
presented_changed: boolean, 
/**
 * Seconds, when they are others.
 */
seconds: FromTo | null, 
/**
 * The texts that are different, in reading order.
 */
texts: Array<TextChange>, 
/**
 * The figures that are new on it, gone from it or read otherwise.
 */
figures: Array<FigureChange>, };

export type ChoiceChange = { 
/**
 * What was chosen.
 */
choice: Choice, 
/**
 * What it was; nothing where nothing was chosen.
 */
before: string | null, 
/**
 * What it is.
 */
after: string | null, };

export type Compared = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Group and day in words.
 */
occasion: string, 
/**
 * Its language.
 */
language: Language, 
/**
 * How many slides are presented.
 */
slides: number, 
/**
 * Seconds that these take together.
 */
spoken: number, };

export type Changes = { 
/**
 * The earlier one.
 */
before: Compared, 
/**
 * The later one.
 */
after: Compared, 
/**
 * False when they are in different languages: then only choices, slides and numbers are compared.
 */
words_compared: boolean, 
/**
 * What was chosen otherwise.
 */
choices: Array<ChoiceChange>, 
/**
 * Slides that only the later one has, in its order.
 */
new: Array<SlideName>, 
/**
 * Slides that only the earlier one has, in its order.
 */
gone: Array<SlideName>, 
/**
 * Slides that say the same in another place; as few as the two orders allow.
 */
moved: Array<MovedSlide>, 
/**
 * Slides that say something else, wherever they stand.
 */
changed: Array<ChangedSlide>, 
/**
 * Slides that are the same.
 */
unchanged: Array<SlideName>, 
/**
 * Figures of the whole briefing that are new, gone or read otherwise.
 */
figures: Array<FigureChange>, 
/**
 * What the minutes have no room for any more.
 */
left_out: Array<string>, 
/**
 * What they had no room for, and is not left out any more.
 */
taken_in: Array<string>, };

export type Text = Span[];

export type Prose = Run[];
