// What a group can do without when there is more to say than time for it.

import type { Deck, Slide } from "../api/wire";
import { placeIdOf } from "./slides";

/** A slide that can be hidden, and the seconds that this gives. */
export type Proposal = { id: string; slide: Slide; seconds: number };

/** Seconds that the talk takes beyond its share; 0 when it has room. */
export const tooLong = ({ time }: Deck): number => Math.max(0, time.spoken - time.talk);

/**
 * What to hide first, as much as is needed: further charts, then questions, then examples, those of the last challenges
 * first. Never what is asked, a decision, or the message of a challenge that is decided on; the message of another
 * challenge is the last resort. What somebody made or doubled is theirs to judge.
 */
export function whatToHide(deck: Deck): Proposal[] {
  const decided = new Set(deck.slides.filter(({ kind }) => kind === "decision").map(({ challenge }) => challenge));
  const rank = ({ id, kind, challenge }: Slide): number => {
    if (id.includes(".evidence-")) return 0;
    if (kind === "questions") return 1;
    if (kind === "example") return 2;
    return kind === "message" && challenge && !decided.has(challenge) ? 3 : -1;
  };
  const secondsOf = (id: string) =>
    deck.slides.filter((slide) => slide.presented && placeIdOf(slide) === id).reduce((sum, { seconds }) => sum + seconds, 0);
  const candidates = deck.slides
    .map((slide, place) => ({ slide, place, rank: rank(slide) }))
    .filter(({ slide, rank }) => rank >= 0 && slide.presented && !slide.language && !/^own-|~/.test(slide.id))
    .sort((one, other) => one.rank - other.rank || other.place - one.place);
  const proposals: Proposal[] = [];
  let missing = tooLong(deck);
  for (const { slide } of candidates) {
    if (missing <= 0) break;
    const seconds = secondsOf(slide.id);
    proposals.push({ id: slide.id, slide, seconds });
    missing -= seconds;
  }
  return proposals;
}
