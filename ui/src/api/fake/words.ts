import type { Deck, DeckWords, FieldAdvice, Hit, UsedTerm } from "../wire";

const plainOf = (text: { text: string }[]): string => text.map((span) => span.text).join("");

const backup: UsedTerm = {
  term: { id: "backup", term: "säkerhetskopia", plain: "En kopia av våra uppgifter på ett annat ställe." },
  shown_as: "säkerhetskopian",
  first: 0,
  explained: null,
  advice: true,
};

/** The first slide has a word that needs explaining, the second has met it before; nothing else has any. */
export function wordsOf(deck: Deck): DeckWords {
  const readability = { words: 40, sentences: 5, words_a_sentence: 8, long_sentences: 0, longest_sentence: 25, lix: 32, band: "easy" as const };
  const terms = (place: number): UsedTerm[] => (place === 0 ? [backup] : place === 1 ? [{ ...backup, advice: false }] : []);
  const slides = deck.slides.map((_, place) => ({ terms: terms(place), readability }));
  return { slides, readability };
}

/** Headlines and notes that hold the letters that were typed. */
export function lookedFor(deck: Deck, typed: string): Hit[] {
  const sought = typed.trim().toLowerCase();
  const hits = (kind: Hit["kind"], texts: (place: number) => string[]): Hit[] =>
    deck.slides.flatMap((_, slide) =>
      texts(slide).flatMap((text) => {
        const at = text.toLowerCase().indexOf(sought);
        const pieces = [{ text: text.slice(0, at) }, { text: text.slice(at, at + sought.length), hit: true }, { text: text.slice(at + sought.length) }];
        return at < 0 ? [] : [{ slide, kind, language: deck.language, excerpt: pieces.filter((piece) => piece.text) }];
      }),
    );
  return [
    ...hits("headline", (place) => [plainOf(deck.slides[place]!.headline)]),
    ...hits("notes", (place) => deck.slides[place]!.notes.map(plainOf)),
  ];
}

/** The same word, wherever it stands in a field of the slide. */
export function adviceOn(deck: Deck, id: string, kept: string[]): FieldAdvice[] {
  const fields = deck.slides.find((slide) => slide.id === id)?.fields ?? [];
  return fields.map((field): FieldAdvice => {
    const text = field.own ?? field.base;
    const found = /säkerhetskopia\p{L}*/iu.exec(text)?.[0];
    const { term } = backup;
    const explained = text.replace(found ?? "", `${found} (en kopia av våra uppgifter)`);
    const isFound = found !== undefined && !text.includes("en kopia av våra uppgifter");
    const rewording = { term, shown_as: found ?? "", replaced: text.replace(found ?? "", "en kopia av våra uppgifter"), explained };
    const words = text.split(/\s+/).length;
    const readability = { words, sentences: 2, words_a_sentence: 8, long_sentences: 0, longest_sentence: 25, lix: 32, band: "easy" as const };
    const isKept = kept.includes(term.id);
    return { place: { field: field.id, language: field.language }, text, terms: isFound && !isKept ? [rewording] : [], kept: isFound && isKept ? [term] : [], readability };
  });
}
