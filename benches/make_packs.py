#!/usr/bin/env python3
"""Writes the bench packs: whole content packs with an invented survey, the same on every machine.

    python3 benches/make_packs.py [--out target/bench] [--thirty N] [--three-hundred N]

N is the number of background pages. Each fills exactly one page, so bench.py uses it to reach 30 and 300 pages whatever
the layout makes of the rest. All texts come from `words.py`, chosen by a generator with a fixed seed.
"""

import argparse
import json
import random
import re
import shutil
from pathlib import Path

import words


def quoted(text):
    """A YAML scalar for any text."""
    return json.dumps(text, ensure_ascii=False)


def listed(text):
    return [part.strip() for part in text.replace("\n", " ").split(";")]


class Writer:
    """Fills patterns with words and never writes the same text twice."""

    SLOTS = {
        "S": listed(words.SERVICES),
        "R": listed(words.ROLES),
        "P": listed(words.PLACES),
        "E": listed(words.EVENTS),
        "A": listed(words.ACTIONS),
        "G": listed(words.GROUPS),
        "D": listed(words.DOCUMENTS),
        "T": listed(words.TIMES),
    }

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.used = set()

    def fill(self, pattern, fixed=None):
        chosen = dict(fixed or {})
        for slot in re.findall(r"\{([A-Z]\d?)\}", pattern):
            if slot not in chosen:
                taken = {value for name, value in chosen.items() if name[0] == slot[0]}
                chosen[slot] = self.rng.choice([word for word in self.SLOTS[slot[0]] if word not in taken])
        text = re.sub(r"\{([A-Z]\d?)\}", lambda match: chosen[match[1]], pattern)
        return re.sub(r"(^\W*|[.?!] )(\w)", lambda match: match[1] + match[2].upper(), text)

    def text(self, patterns, longest=400, fixed=None):
        """A text that has not been written before."""
        for _ in range(2000):
            text = self.fill(self.rng.choice(patterns), fixed)
            if text not in self.used and len(text) <= longest:
                self.used.add(text)
                return text
        raise SystemExit(f"the word lists are too small for {patterns[0]!r}")

    def texts(self, patterns, count, longest=400):
        return [self.text(patterns, longest) for _ in range(count)]

    def headline(self, patterns=words.HEADLINES):
        return self.text(patterns, 64)

    def paragraph(self, sentences):
        return " ".join(self.texts(words.SENTENCES, sentences))

    def story(self):
        return [self.fill(part) for part in self.rng.choice(words.STORY)]


class Survey:
    """An invented survey. A question is answered by shares of one whole or by several choices."""

    def __init__(self, writer):
        self.writer, self.rng = writer, writer.rng
        self.questions = []
        self.number = 0

    def question(self, several):
        """Adds a question; gives what a chart of it needs."""
        pattern = self.rng.choice(words.SEVERAL if several else words.SHARED)
        service = {"S": self.rng.choice(self.writer.SLOTS["S"])}
        while any(self.writer.fill(pattern[0], service) == known["topic"] for known in self.questions):
            service = {"S": self.rng.choice(self.writer.SLOTS["S"])}
            pattern = self.rng.choice(words.SEVERAL if several else words.SHARED)
        question = {"topic": self.writer.fill(pattern[0], service), "title": self.writer.fill(pattern[1], service)}
        question["several"] = several
        if several:
            values = sorted((self.rng.randint(8, 71) for _ in pattern[2]), reverse=True)
            said = [pattern[3].replace("{S}", service["S"]).replace("{o}", option) for option in pattern[2]]
            options = pattern[2]
        else:
            first, second = self.rng.randint(18, 46), self.rng.randint(12, 30)
            third = self.rng.randint(8, 20)
            whole = 100 - self.rng.choice([0, 0, 0, 1, 3])
            values = [first, second, third, whole - first - second - third]
            said = [f"{words.SHARED_SAID[place]} {pattern[2].replace('{S}', service['S'])}" for place in range(4)]
            options = words.SHARED_OPTIONS
        figures = []
        for option, value, wording in zip(options, values, said, strict=True):
            self.number += 1
            figures.append({"id": f"bm-{self.number:03}", "option": option, "percent": value, "said": wording})
        question["figures"] = figures
        question["unreported"] = 0 if several else 100 - sum(values)
        self.questions.append(question)
        return question

    def yaml(self):
        lines = [
            "id: bm",
            "source: survey",
            "title: {sv: Påhittad enkät för mätningen}",
            "year: 2025",
            "when: {sv: våren 2025}",
            "answers: 212",
            'short: {sv: "Påhittad enkät, våren 2025, 212 svar"}',
            "populations:",
            "  all: {label: {sv: alla svarande}, answers: 212}",
            "questions:",
        ]
        for place, question in enumerate(self.questions):
            lines += [f"  - id: q{place + 1:03}", f"    topic: {{sv: {quoted(question['topic'])}}}", "    figures:"]
            for figure in question["figures"]:
                lines += [
                    f"      - id: {figure['id']}",
                    "        population: all",
                    "        state: current",
                    f"        option: {{sv: {quoted(figure['option'])}}}",
                    f"        wording: {{sv: {quoted(figure['said'])}}}",
                    f"        percent: {figure['percent']}",
                    "        use: main",
                    "        kind: survey",
                    f'        section: "{place // 9 + 1}.{place % 9 + 1}"',
                    f"        line: {20 * place + 12}",
                    f"        several: {str(question['several']).lower()}",
                    f"        unsure: {str(figure['option'] == 'kan inte säga').lower()}",
                    f"        unreported: {question['unreported']}",
                ]
        return "\n".join(lines) + "\n"


# The kinds of chart in turn, as often as in the bundled pack.
SHOWN = ["shares", "bars", "number", "shares", "number", "bars", "shares"]


class Pack:
    """A pack on its way to its folder."""

    def __init__(self, seed, challenges, further, shared_questions):
        self.writer = Writer(seed)
        self.survey = Survey(self.writer)
        self.challenges, self.further = challenges, further
        # Charts of the presented slides share these questions, as those of the bundled pack do.
        self.presented = {several: [] for several in (True, False)}
        for place in range(shared_questions):
            self.presented[place % 3 == 1].append(self.survey.question(place % 3 == 1))
        self.shown = 0
        self.files = {}

    def evidence(self, presented):
        """A chart: its line in the data, its title, its sentence."""
        show = SHOWN[self.shown % len(SHOWN)]
        self.shown += 1
        several = show == "bars"
        if presented:
            known = self.presented[several]
            question = known[self.shown % len(known)]
        else:
            question = self.survey.question(several)
        figures = question["figures"]
        focus = figures[self.shown % 2]
        ids = [focus["id"]] if show == "number" else [figure["id"] for figure in figures]
        data = f"{{show: {show}, figures: [{', '.join(ids)}], focus: {focus['id']}}}"
        said = f"tyckte {{{focus['id']}}} av de svarande {focus['said']}" if several else f"{focus['said']}"
        if several:
            text = f"Våren 2025 {said}."
        else:
            text = f"Våren 2025 var det {{{focus['id']}}} av de svarande som {said}."
        if show == "number":
            text += " " + self.writer.text(words.SENTENCES, 105)
        return data, question["title"], text

    def notes(self, slide):
        """Notes of a usual length: about a quarter of a minute."""
        return f"# {slide}\n{self.writer.text(words.NOTES)} {self.writer.text(words.QUESTIONS, 70)}\n"

    def head(self, ids):
        w = self.writer
        self.files["pack.yaml"] = "\n".join(
            [
                "format: 1",
                "id: bench",
                "version: 1.0.0",
                "title: {sv: Ett innehåll för mätningen}",
                "label: {sv: Alla texter och siffror är påhittade och finns bara för att mäta programmet.}",
                "languages: [sv]",
                f"challenges: [{', '.join(ids)}]",
                "",
            ]
        )
        self.files["sources.yaml"] = (
            "- id: survey\n  title: {sv: Påhittad utredning om kommunernas säkerhet}\n"
            "  publisher: {sv: Ingen myndighet}\n  short: {sv: Påhittad 2025}\n  date: 2025-05-17\n"
        )
        terms = [
            f"- id: t{place + 1:02}\n  term: {{sv: {term}}}\n  plain: {{sv: {quoted(plain)}}}\n  forms: {{sv: [\"{begins}*\"]}}\n"
            for place, (term, plain, begins) in enumerate(words.GLOSSARY)
        ]
        self.files["glossary.yaml"] = "".join(terms)
        data, title, text = self.evidence(True)
        self.files["audiences/bench/audience.yaml"] = (
            "id: bench\nname: {sv: Ledningsgruppen}\nminutes: {usual: 90, shortest: 5, longest: 90}\n"
            f"challenges: [{', '.join(ids)}]\nwhy_now: {data}\n"
        )
        self.files["audiences/bench/sv.md"] = "\n".join(
            [
                "---",
                "title: Digital säkerhet är ledningens sak",
                "ask:",
                "  one: Vi ber ledningsgruppen enas om en sak i dag",
                "  two: Vi ber ledningsgruppen enas om två saker i dag",
                "  three: Vi ber ledningsgruppen enas om tre saker i dag",
                "why_now:",
                f"  headline: {quoted(w.headline())}",
                f"  plain: {quoted(w.text(words.PLAIN))}",
                "  evidence:",
                f"    title: {quoted(title)}",
                f"    text: {quoted(text)}",
                "---",
                *[self.notes(slide) for slide in ("ask", "why-now", "numbers")],
            ]
        )

    def challenge(self, challenge_id):
        w = self.writer
        first = self.evidence(True)
        further = [self.evidence(True) for _ in range(self.further)]
        more = "\n".join(f"  - {data}" for data, _, _ in further)
        self.files[f"challenges/{challenge_id}/challenge.yaml"] = (
            f"id: {challenge_id}\nevidence: {first[0]}\nevidence_more:\n{more}\nexample: {{invented: true}}\n"
            f"decision: {{decides: group-agrees}}\nsupport:\n  - {{source: survey, section: \"2.1\"}}\n"
        )
        lines = [
            "---",
            f"label: {quoted(w.text(words.LABELS))}",
            f"headline: {quoted(w.headline())}",
            f"plain: {quoted(w.text(words.PLAIN))}",
            f"why: {quoted(w.text(words.WHY))}",
            f"evidence: {{title: {quoted(first[1])}, text: {quoted(first[2])}}}",
            "evidence_more:",
        ]
        for place, (_, title, text) in enumerate(further):
            lines += [
                f"  - id: more-{place + 1}",
                f"    headline: {quoted(w.headline())}",
                f"    title: {quoted(title)}",
                f"    text: {quoted(text)}",
            ]
        lines += ["example:", f"  headline: {quoted(w.headline(words.STORY_HEADLINES))}", "  text: |"]
        one, other = w.story()
        lines += [f"    {one}", "", f"    {other}", "questions:"]
        lines += [f"  headline: {quoted(w.text(words.QUESTION_HEADLINES))}", "  list:"]
        lines += [f"    - {{id: q{n + 1}, text: {quoted(text)}}}" for n, text in enumerate(w.texts(words.QUESTIONS, 4, 95))]
        decision = "Vi " + w.rng.choice(listed(words.DECISIONS)) + " och börjar med " + w.rng.choice(w.SLOTS["S"])
        lines += [
            "decision:",
            f"  headline: {quoted(decision)}",
            f"  text: {quoted(w.text(words.DECISION_TEXTS))}",
            f"  who: {quoted(w.text(words.WHO))}",
            f"  when: {w.rng.choice(listed(words.DEADLINES))}",
            "  cost_prompt: Hur många timmar tar det, vem gör det, och kostar det något i euro?",
            f"  otherwise: {quoted(w.text(words.OTHERWISE))}",
            "---",
        ]
        slides = ["message", "example", "questions", "decision"] + [f"evidence-more-{n + 1}" for n in range(self.further)]
        lines += [self.notes(slide) for slide in slides]
        self.files[f"challenges/{challenge_id}/sv.md"] = "\n".join(lines)

    def page(self, number, kind):
        w = self.writer
        page_id = f"page-{number:03}"
        data = [f"id: {page_id}", "audiences: [bench]", "from_minutes: 5"]
        head, body = [f"headline: {quoted(w.headline())}"], []
        if kind == "chart":
            evidence, title, text = self.evidence(False)
            data.append(f"evidence: {evidence}")
            head += ["evidence:", f"  title: {quoted(title)}", f"  text: {quoted(text)}"]
            body.append(w.text(words.SENTENCES, 150))
        elif kind == "table":
            body += [w.text(words.SENTENCES, 95), self.table()]
        elif kind == "list":
            body += [w.paragraph(1), "\n".join(f"- {text}" for text in w.texts(words.ITEMS, 4))]
        else:
            body += [w.paragraph(1), w.paragraph(1)]
            body.append("\n".join(f"{n + 1}. {text}" for n, text in enumerate(w.texts(words.STEPS, 3))))
        self.files[f"pages/{page_id}/page.yaml"] = "\n".join(data) + "\n"
        self.files[f"pages/{page_id}/sv.md"] = "\n".join(["---", *head, "---"]) + "\n" + "\n\n".join(body) + "\n"

    def table(self):
        w = self.writer
        head = w.rng.choice(words.TABLE_HEADS)
        column = {"Vem svarar": w.SLOTS["R"], "Vem märker den": w.SLOTS["R"], "Ersättare": w.SLOTS["R"],
                  "Hur länge vi klarar oss utan": listed(words.SPANS), "Tjänst": w.SLOTS["S"], "System": w.SLOTS["S"],
                  "Händelse": w.SLOTS["E"], "Vem": w.SLOTS["R"]}
        cells = []
        for name in head:
            if name in column:
                cells.append([w.fill(text) for text in w.rng.sample(column[name], 5)])
            else:
                cells.append([w.text(words.CELLS[name]) if "{" in text else text for text in w.rng.sample(words.CELLS[name], 5)])
        rows = [" | ".join(row) for row in zip(*cells, strict=True)]
        return "\n".join(f"| {row} |" for row in [" | ".join(head), "|".join("---" for _ in head), *rows])

    def write(self, folder, pages, kinds):
        ids = [f"c{place + 1:02}" for place in range(self.challenges)]
        self.head(ids)
        for challenge_id in ids:
            self.challenge(challenge_id)
        for number, kind in enumerate(spread(pages, kinds)):
            self.page(number + 1, kind)
        self.files["surveys/bm.yaml"] = self.survey.yaml()
        shutil.rmtree(folder, ignore_errors=True)
        for path, text in self.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")


def spread(count, weights):
    """So many kinds, mixed evenly, in the proportions of their weights."""
    given = dict.fromkeys(weights, 0)
    whole = sum(weights.values())
    for place in range(count):
        kind = max(weights, key=lambda kind: weights[kind] / whole * (place + 1) - given[kind])
        given[kind] += 1
        yield kind


# Challenges, further charts of each, questions of the presented charts; the mix of the background pages. A briefing of 90
# minutes has room for at most 18 challenges, so the large pack has more pages of text in the place of stories.
SIZES = {
    "thirty": {"pack": ("lykta 30", 3, 1, 3), "pages": 12, "kinds": {"table": 4, "chart": 4, "list": 2, "steps": 2}},
    "three-hundred": {"pack": ("lykta 300", 18, 3, 20), "pages": 183, "kinds": {"table": 45, "chart": 37, "list": 50, "steps": 50}},
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "target/bench")
    for name, size in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=size["pages"], metavar="N")
    arguments = vars(parser.parse_args())
    for name, size in SIZES.items():
        pack = Pack(*size["pack"])
        pack.write(arguments["out"] / name, arguments[name.replace("-", "_")], size["kinds"])
        print(f"{arguments['out'] / name}: {len(pack.files)} files")


if __name__ == "__main__":
    main()
