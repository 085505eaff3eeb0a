#!/usr/bin/env python3
"""Writes a deck as Typst source: the same texts, lists, tables, charts and fonts, a page for each slide.

    lykta export ... --output deck.json
    python3 benches/typst_source.py deck.json deck.typ

`slides.typ` holds the design. What stands here is what somebody would write who makes these slides with Typst by hand.
"""

import json
import sys
from math import sqrt
from pathlib import Path

MEASURE = 864.0
SPECIAL = str.maketrans({char: "\\" + char for char in "\\#$*_`@<>[]~=-+/\"'"})


def marked(text):
    """Words as Typst markup."""
    return text.translate(SPECIAL)


def content(text):
    """A text of the deck as content."""
    spans = (f"*{marked(span['text'])}*" if span.get("strong") else marked(span["text"]) for span in text)
    return f"[{''.join(spans)}]"


def plain(text):
    return "".join(span["text"] for span in text)


def string(text):
    return json.dumps(text, ensure_ascii=False)


def paragraph(block):
    words = content(block["text"])
    tone = {"body": words[1:-1], "lead": f"#lead{words}", "quiet": f"#quiet{words}"}
    return tone[block["tone"]]


def list_(block, kind):
    if block["ordered"] and kind == "questions":
        return f"#numbered({', '.join(content(item) for item in block['items'])})"
    mark = "+" if block["ordered"] else "-"
    return "\n".join(f"{mark} {content(item)[1:-1]}" for item in block["items"])


def story(block):
    mark = f"mark: [{marked(block['mark'])}]" if block["mark"] else ""
    paragraphs = "\n\n".join(content(text)[1:-1] for text in block["paragraphs"])
    return f"#story({mark})[\n{paragraphs}\n]"


def table(block):
    rows = [block["head"], *block["rows"]]
    cells = ",\n  ".join(", ".join(content(cell) for cell in row) for row in block["rows"])
    columns = ", ".join(f"{width:.2f}pt" for width in widths(rows))
    head = ", ".join(content(cell) for cell in block["head"])
    return f"#plain-table(columns: ({columns},), head: ({head},),\n  {cells})"


def widths(rows):
    """Widths of columns as `layout::tables` chooses them; each holds the room to the next one."""
    longest = [min(max(len(plain(row[column])) for row in rows), 160) for column in range(len(rows[0]))]
    between = 24.0
    room = MEASURE - between * (len(longest) - 1)
    wanted = [max(length, 2) * 16 * 0.52 + 4 for length in longest]
    if sum(wanted) <= room:
        extra = min(room - sum(wanted), 120)
        found = [width + extra if width >= max(wanted) else width for width in wanted]
    else:
        equal = room / len(wanted)
        kept = sum(width for width in wanted if width <= equal)
        weights = sum(sqrt(width) for width in wanted if width > equal)
        found = [width if width <= equal else (room - kept) * sqrt(width) / weights for width in wanted]
    return [width + between for width in found[:-1]] + [found[-1] + 24]


def looks(bars, touching):
    """Fill, edge and ink of each bar, as `layout::charts` chooses them."""
    nations = 0
    for bar in bars:
        if bar["role"] == "nation":
            nations += 1
            yield ("nation", "none", "paper") if nations % 2 or not touching else ("nation-light", "none", "ink")
        else:
            yield {
                "focus": ("amber", "none", "ink"),
                "unsure": ("unsure", "none", "ink"),
                "front-runners": ("paper", "2.5pt + nation", "ink"),
            }[bar["role"]]


def bars(block):
    rows = [
        f"(label: [{marked(bar['label'])}], value: [{marked(bar['value'])}], percent: {bar['percent']}, fill: {fill}, stroke: {stroke})"
        for bar, (fill, stroke, _) in zip(block["bars"], looks(block["bars"], False), strict=True)
    ]
    size = ", thick: 34pt, gap: 12pt" if len(rows) > 4 else ""
    return f"#bars(title: {content(block['title'])}, alt: {string(block['alt'])}{size},\n  " + ",\n  ".join(rows) + ")"


def shares(block):
    parts = [(bar["label"], bar["value"], bar["percent"], look) for bar, look in zip(block["parts"], looks(block["parts"], True), strict=True)]
    if block["unreported"]:
        parts.append((block["unreported"]["label"], "", block["unreported"]["points"], ("none", "1.5pt + hatch", "ink")))
    whole = sum(percent for _, _, percent, _ in parts)
    rows, x = [], 0.0
    for label, value, percent, (fill, stroke, ink) in parts:
        width = MEASURE * percent / whole
        needed = max(max(len(word) for word in label.split()) * 18 * 0.52, 72)
        inside = fill != "none" and width - 3 - 28 >= needed
        rows.append(
            f"(x: {x:.2f}pt, width: {width - 3:.2f}pt, label: [{marked(label)}], value: [{marked(value)}], "
            f"fill: {fill}, stroke: {stroke}, ink: {ink}, inside: {str(inside).lower()})"
        )
        x += width
    return f"#shares(title: {content(block['title'])}, alt: {string(block['alt'])},\n  " + ",\n  ".join(rows) + ")"


def facts(block):
    rows = ",\n  ".join(f"([{marked(row['label'])}], {content(row['text'])})" for row in block["rows"])
    return f"#facts(\n  {rows})"


def number(block):
    return f"#number([{marked(block['value'])}], [{marked(block['of'])}], {content(block['text'])})"


def body(slide):
    kind = slide["kind"]
    made = {
        "paragraph": paragraph,
        "list": lambda block: list_(block, kind),
        "table": table,
        "story": story,
        "number": number,
        "bars": bars,
        "shares": shares,
        "facts": facts,
    }
    parts = [made[block["block"]](block) for block in slide["body"]]
    if slide["source_line"] and kind != "ask":
        parts.append(f"#source[{marked(slide['source_line'])}]")
    return "\n\n".join(parts)


def slide(deck, slide, number):
    """One slide; `number` is that of its first page."""
    headline = content(slide["headline"])
    if slide["kind"] == "ask":
        title, occasion, line = (marked(text) for text in (slide["kicker"], deck["occasion"], slide["source_line"]))
        return f"#opening([{title}], [{occasion}], {headline}, [{line}])[\n{body(slide)}\n]"
    if slide["kind"] == "decision":
        return f"#decision[\n#kicker[{marked(slide['kicker'])}]\n== {headline[1:-1]}\n\n{body(slide)}\n]"
    if slide["kind"] == "numbers":
        return f"#going-on({number}, {headline}, [{headline[1:-1]} (forts.)])[\n{body(slide)}\n]"
    return f"== {headline[1:-1]}\n\n{body(slide)}"


def source(deck):
    """The whole deck. All slides before the one with the numbers are taken to have one page."""
    head = f"#show: deck.with(title: {string(deck['title'])}, occasion: [{marked(deck['occasion'])}], lang: {string(deck['language'])})"
    parts, own_page = [head], {"ask", "decision", "numbers"}
    for number_, item in enumerate(deck["slides"], 1):
        # `page` breaks before and behind itself.
        earlier = deck["slides"][number_ - 2]["kind"] if number_ > 1 else "ask"
        if item["kind"] not in own_page and earlier not in own_page:
            parts.append("#pagebreak()")
        parts.append(slide(deck, item, number_))
    return "\n\n".join(parts) + "\n"


def main():
    deck = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    design = (Path(__file__).resolve().parent / "slides.typ").read_text(encoding="utf-8")
    Path(sys.argv[2]).write_text(design + "\n" + source(deck), encoding="utf-8")


if __name__ == "__main__":
    main()
