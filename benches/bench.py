#!/usr/bin/env python3
"""Measures Lykta and prints a table: exports beside Typst, a changed field beside the whole deck, the window beside an
empty one. benches/README.md tells how and why.

    python3 benches/bench.py [--runs 15] [--json FILE] [--only export,field,words,library,window]

Exit code 0 unless something could not be measured, whether the targets were reached or not. The window is skipped where
it has not been built.
"""

import argparse
import contextlib
import ctypes
import json
import os
import re
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCHES = ROOT / "benches"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
WORK = TARGET / "bench"
LYKTA = TARGET / "release/lykta"
WINDOW = TARGET / "release/lykta-window"
EMPTY_WINDOW = TARGET / "release/empty-window"
PYTHON = WORK / "venv/bin/python"
FONTS = ROOT / "src-tauri/crates/scene/fonts"

TYPST = "0.15.2"
TYPST_STANDARD = "ua-1"

SIZES = {"thirty": 30, "three-hundred": 300}

# What is to be reached. The windows' targets are 1.3 times the empty one.
TARGETS = {
    "cpu": {"thirty": 0.30, "three-hundred": 0.20},
    "bytes": 0.5,
    "memory": 0.5,
    "growth": 11.0,
    "field median": 1 / 20,
    "field worst": 1 / 8,
    "words": 1 / 10,
    "library": 1.5,
    "window": 1.3,
}


# Seconds in which a window comes to rest before its memory is read.
REST = 3


class Unmeasured(Exception):
    """Something that could not be measured, and why."""


class Skipped(Exception):
    """Something that there is nothing here to measure with, and why."""


# --- Processes --------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def adopting():
    """Orphans of our children become ours, so that `wait4` tells of them too (prctl PR_SET_CHILD_SUBREAPER)."""
    if sys.platform != "linux":
        raise Unmeasured("processes can only be measured on Linux")
    control = ctypes.CDLL(None).prctl
    control(36, 1, 0, 0, 0)
    try:
        yield
    finally:
        control(36, 0, 0, 0, 0)


def run(command):
    """Runs a command inside `adopting`; gives the CPU seconds and the peak memory in bytes of its whole process.

    A shell starts it and ends at once. Started from here it would count our own memory as its peak: Linux keeps the
    higher value when a process becomes another program.
    """
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, str(WORK / "stderr"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)]
    arguments = ["sh", "-c", '"$@" &', "sh", *map(str, command)]
    shell = os.posix_spawn("/bin/sh", arguments, os.environ, file_actions=quiet)
    found = None
    for _ in range(2):
        pid, status, usage = os.wait4(-1, 0)
        if pid != shell:
            if os.waitstatus_to_exitcode(status) != 0:
                said = (WORK / "stderr").read_text(encoding="utf-8", errors="replace").strip()
                raise Unmeasured(f"{command[0]} failed: {said[-500:]}")
            found = {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024}
    return found


def tool(*command, **options):
    """Runs something that is not measured."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise Unmeasured(f"{command[0]} failed: {(done.stderr or done.stdout).strip()[-500:]}")
    return done.stdout


# --- Exports ----------------------------------------------------------------------------------------------------------


def lykta(name, target):
    """The command that exports a bench pack."""
    choices = ["--audience", "bench", "--minutes", "90", "--language", "sv", "--date", "2026-11-24"]
    return [LYKTA, "export", "--pack", WORK / name, *choices, "--output", target]


# Only the fonts of the slides, neither those of the machine nor those inside Typst: both programs look at two files.
COMPILE = """
import sys, typst
source, target, fonts, standard = sys.argv[1:]
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
typst.compile(source, output=target, font_paths=fonts, pdf_standards=[standard])
"""


def typst(name, target):
    return [PYTHON, "-I", "-c", COMPILE, WORK / f"{name}.typ", target, FONTS, TYPST_STANDARD]


IMPORT = [PYTHON, "-I", "-c", "import typst"]


def make_venv():
    """A virtual environment with the one version of Typst."""
    version = [PYTHON, "-I", "-c", "from importlib.metadata import version; print(version('typst'))"]
    try:
        if tool(*version).strip() == TYPST:
            return
    except (Unmeasured, OSError):
        pass
    shutil.rmtree(WORK / "venv", ignore_errors=True)
    tool(sys.executable, "-m", "venv", WORK / "venv")
    tool(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"typst=={TYPST}")


def pages(pdf):
    """How many pages a PDF has, whether its objects are packed into streams or not."""
    data = pdf.read_bytes()
    count = len(re.findall(rb"/Type\s*/Page\b(?!s)", data))
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            inside = zlib.decompressobj().decompress(data[start.end() :])
        except zlib.error:
            continue
        count += len(re.findall(rb"/Type\s*/Page\b(?!s)", inside))
    return count


def make_packs():
    """Writes the packs with as many background pages as give exactly 30 and 300 pages."""
    command = [sys.executable, BENCHES / "make_packs.py", "--out", WORK]
    tool(*command)
    for name, size in SIZES.items():
        tool(*lykta(name, WORK / f"{name}.pdf"))
        missing = size - pages(WORK / f"{name}.pdf")
        if missing:
            background = len(list((WORK / name / "pages").iterdir()))
            command += [f"--{name}", str(background + missing)]
    tool(*command)
    for name, size in SIZES.items():
        tool(*lykta(name, WORK / f"{name}.pdf"))
        if pages(WORK / f"{name}.pdf") != size:
            raise Unmeasured(f"the pack {name} has {pages(WORK / f'{name}.pdf')} pages instead of {size}")


def words(pdf):
    """The words of a PDF as pdftotext reads them, those divided at a line's end put together; nothing without it."""
    if shutil.which("pdftotext") is None:
        return None
    text = tool("pdftotext", pdf, "-")
    return len(re.sub(r"[\u00ad\u2010-]\s*\n\s*", "", text).split())


def prepare():
    if not LYKTA.exists():
        raise Unmeasured(f"{LYKTA} is missing: cargo build --release -p cli")
    WORK.mkdir(parents=True, exist_ok=True)
    make_venv()
    make_packs()
    for name in SIZES:
        tool(*lykta(name, WORK / f"{name}.json"))
        tool(sys.executable, BENCHES / "typst_source.py", WORK / f"{name}.json", WORK / f"{name}.typ")


def exports(runs):
    """Paired runs of both programs in both sizes."""
    prepare()
    raw = {"import": [], **{name: {"lykta": [], "typst": []} for name in SIZES}}
    commands = {
        name: {"lykta": lykta(name, WORK / f"{name}.pdf"), "typst": typst(name, WORK / f"{name}.typst.pdf")}
        for name in SIZES
    }
    with adopting():
        for command in (IMPORT, *(command for both in commands.values() for command in both.values())):
            run(command)
        for number in range(runs):
            raw["import"].append(run(IMPORT))
            for name, both in commands.items():
                for program in sorted(both, reverse=number % 2 == 1):
                    raw[name][program].append(run(both[program]))
    return raw


def compared(raw):
    """Medians and ratios of the runs."""
    middle = lambda found, key: statistics.median(one[key] for one in found)
    alone = {key: middle(raw["import"], key) for key in ("cpu", "memory")}
    results = {"import": alone}
    for name, size in SIZES.items():
        ours, theirs = raw[name]["lykta"], raw[name]["typst"]
        result = {}
        for key in ("cpu", "memory"):
            pairs = [mine[key] / (other[key] - alone[key]) for mine, other in zip(ours, theirs, strict=True)]
            result[key] = {"lykta": middle(ours, key), "typst": middle(theirs, key) - alone[key], "ratio": statistics.median(pairs)}
        files = {"lykta": WORK / f"{name}.pdf", "typst": WORK / f"{name}.typst.pdf"}
        lengths = {program: path.stat().st_size for program, path in files.items()}
        result["bytes"] = {**lengths, "ratio": lengths["lykta"] / lengths["typst"]}
        result["pages"] = {program: pages(path) for program, path in files.items()}
        result["words"] = {program: words(path) for program, path in files.items()}
        results[name] = result
        if result["pages"]["typst"] != size:
            raise Unmeasured(f"Typst made {result['pages']['typst']} pages instead of {size}")
    small, large = (raw[name]["lykta"] for name in SIZES)
    results["growth"] = statistics.median(big["cpu"] / little["cpu"] for big, little in zip(large, small, strict=True))
    return results


# --- A changed field, the words of a deck -----------------------------------------------------------------------------


def rust_bench(name):
    """The Rust benches print one line of JSON."""
    said = tool("cargo", "bench", "--quiet", "--package", "app", "--bench", name, cwd=ROOT)
    lines = [line for line in said.splitlines() if line.startswith("{")]
    if not lines:
        raise Unmeasured(f"the bench {name} printed no result")
    return json.loads(lines[-1])


# --- The window -------------------------------------------------------------------------------------------------------


def window(runs):
    """First paint and memory of the window beside an empty one.

    Protocol: with LYKTA_BENCH in its environment a program writes the line `first-paint <ms>` to stderr, in milliseconds
    since its start, when its page calls the command `painted` out of the second of two nested requestAnimationFrame
    calls after it has drawn what it shows first. It stays open: its memory is read when it has come to rest, with all that it
    shows drawn, and it is ended from here.

    First paint is measured from outside, from the start of the process to that line, so that loading the program counts
    as well. Memory is the sum of the proportional set sizes (PSS) of the program and of all processes that it started.
    """
    for program in (WINDOW, EMPTY_WINDOW):
        if not program.exists():
            raise Skipped(f"{program} is missing: see benches/README.md")
    screen, display = open_screen()
    try:
        raw = {"lykta": [], "empty": []}
        programs = {"lykta": WINDOW, "empty": EMPTY_WINDOW}
        # The first run of each fills the caches of fonts and of the system.
        for program in programs.values():
            open_window(program, display)
        for number in range(runs):
            for name in sorted(programs, reverse=number % 2 == 1):
                raw[name].append(open_window(programs[name], display))
    finally:
        if screen is not None:
            screen.terminate()
            screen.wait()
    results = {"raw": raw}
    for key in ("first paint", "memory"):
        pairs = [mine[key] / empty[key] for mine, empty in zip(raw["lykta"], raw["empty"], strict=True)]
        medians = {name: statistics.median(one[key] for one in found) for name, found in raw.items()}
        results[key] = {**medians, "ratio": statistics.median(pairs)}
    return results


def open_screen():
    """A screen of its own where Xvfb is, so that nothing else draws on it; otherwise the user's."""
    if shutil.which("Xvfb") is None:
        if display := os.environ.get("DISPLAY"):
            return None, display
        raise Skipped("there is neither Xvfb nor a display")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    ready, _, _ = select.select([read], [], [], 20)
    number = os.read(read, 16).decode().strip() if ready else ""
    os.close(read)
    if not number:
        screen.kill()
        raise Unmeasured("Xvfb did not start")
    return screen, f":{number}"


def open_window(program, display):
    home = WORK / "home"
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lykta-bench-") as data:
        environment = {
            **os.environ,
            "LYKTA_BENCH": "1",
            "LYKTA_DATA_DIR": data,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_DATA_HOME": data,
            "NO_AT_BRIDGE": "1",
            "GDK_BACKEND": "x11",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        began = time.monotonic()
        process = subprocess.Popen(
            [str(program)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
        )
        try:
            said = first_paint(process, began + 30)
            took = time.monotonic() - began
            time.sleep(REST)
            return {"first paint": took, "said": said, "memory": sum(map(pss, family(process.pid)))}
        finally:
            for pid in reversed(family(process.pid)):
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            process.wait()


def first_paint(process, deadline):
    """Waits for the line and gives the milliseconds that it names."""
    heard = b""
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([process.stderr], [], [], left)[0]:
            break
        some = os.read(process.stderr.fileno(), 4096)
        heard += some
        if found := re.search(rb"^first-paint (\d+)\s*$", heard, re.MULTILINE):
            return int(found[1])
        if not some:
            break
    raise Unmeasured(f"{process.args[0]} painted nothing: {heard.decode(errors='replace').strip()[-500:]}")


def family(pid):
    """A process and all that it started."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        # The name in brackets may hold anything; the parent is the second word behind it.
        parents.setdefault(int(text.rpartition(")")[2].split()[1]), []).append(int(stat.parent.name))
    found = [pid]
    for one in found:
        found.extend(parents.get(one, []))
    return found


def pss(pid):
    """Proportional set size in bytes; nothing of a process that has ended."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


# --- The table --------------------------------------------------------------------------------------------------------


def rows(results):
    """What is measured, our value, the other's, the ratio, its target."""
    milliseconds, megabytes, kilobytes = (lambda s: f"{s * 1000:.0f} ms"), (lambda b: f"{b / 1e6:.1f} MB"), (lambda b: f"{b / 1000:.0f} kB")
    if found := results.get("export"):
        for name, size in SIZES.items():
            one = found[name]
            for key, title, shown in (("cpu", "CPU time", milliseconds), ("bytes", "PDF", kilobytes), ("memory", "peak memory", megabytes)):
                target = TARGETS[key] if key != "cpu" else TARGETS["cpu"][name]
                yield f"{title}, {size} slides", shown(one[key]["lykta"]), shown(one[key]["typst"]) + " Typst", one[key]["ratio"], target
        small, large = (found[name]["cpu"]["lykta"] for name in SIZES)
        yield "CPU time, 300 slides to 30", milliseconds(large), milliseconds(small) + " for 30", found["growth"], TARGETS["growth"]
    if found := results.get("field"):
        whole = f"{found['whole_ms']:.2f} ms whole"
        for key in ("median", "worst"):
            yield f"changed field, {key} of {found['slides']}", f"{found[key] * found['whole_ms']:.2f} ms", whole, found[key], TARGETS[f"field {key}"]
    if found := results.get("words"):
        beside = f"{found['export_ms']:.1f} ms export"
        yield f"words of 45 minutes ({found['language']})", f"{found['words_ms']:.2f} ms", beside, found["ratio"], TARGETS["words"]
    if found := results.get("library"):
        small, large = found["last"][:3], found["last"][3:]
        for place, (key, unit) in enumerate((("page", "ms"), ("open", "ms"), ("memory", "MB"))):
            yield f"library of 100,000 own texts, {key}", f"{large[place]:.2f} {unit}", f"{small[place]:.2f} {unit} for 1,000", found[key], TARGETS["library"]
    if found := results.get("window"):
        for key, shown in (("first paint", milliseconds), ("memory", megabytes)):
            yield f"window, {key}", shown(found[key]["lykta"]), shown(found[key]["empty"]) + " empty", found[key]["ratio"], TARGETS["window"]


def table(results):
    lines = [("", "Lykta", "beside", "ratio", "target", "")]
    if not results:
        return
    for title, ours, other, ratio, target in rows(results):
        verdict = "reached" if ratio <= target else "missed"
        lines.append((title, ours, other, f"{ratio:.3f}", f"{target:.3f}", verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    for line in lines:
        cells = [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:5], widths[1:5], strict=True)), line[5]]
        print("  ".join(cells).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="paired runs of each size")
    parser.add_argument("--json", type=Path, help="also write everything that was measured")
    parser.add_argument("--only", default="export,field,words,library,window", help="parts to measure")
    arguments = parser.parse_args()
    results, missing, skipped = {}, [], []
    parts = {
        "export": lambda: (raw := exports(arguments.runs), {**compared(raw), "raw": raw})[1],
        "field": lambda: rust_bench("field"),
        "words": lambda: rust_bench("words"),
        "library": lambda: rust_bench("library"),
        "window": lambda: window(max(arguments.runs, 1)),
    }
    for name in arguments.only.split(","):
        try:
            results[name] = parts[name]()
        except Unmeasured as reason:
            missing.append(f"Not measured: {name}: {reason}")
        except Skipped as reason:
            skipped.append(f"Skipped: {name}: {reason}")
    table(results)
    if found := results.get("export"):
        for name in SIZES:
            print(f"{name}: words {found[name]['words']['lykta']} and {found[name]['words']['typst']} (Typst)")
        print(f"Typst {TYPST}, {TYPST_STANDARD}; `import typst` alone took {found['import']['cpu'] * 1000:.0f} ms, {found['import']['memory'] / 1e6:.1f} MB")
    if found := results.get("words"):
        print(f"words: with the glossary made ready for this deck alone {found['with_glossary']:.3f} of the export")
    for reason in missing + skipped:
        print(reason, file=sys.stderr)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
