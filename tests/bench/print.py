"""Figures of printing, beside WeasyPrint on the same data in the same run.

    python3 -m venv v && v/bin/pip install weasyprint     # PyPI, for this script alone
    v/bin/python tests/bench/print.py target/release/kurultai

Prints 100 agendas with both, as one job and a file each (pages per second of processor time, all of
it, loading included), then 3,000 agendas (the greatest memory) and 1,000 badges (processor time) with Kurultai alone.
WeasyPrint is given the agenda's facts as the plainest page with its look: title, facts, a table of
times and sessions with parts, place and languages.
"""

import html
import json
import os
import pathlib
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile

BOTH = 100


def run(*arguments):
    """Runs a program; seconds of processor time and MiB at its greatest."""
    process = subprocess.Popen(arguments)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{arguments[:4]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pages(folder):
    """How many pages the PDFs of a folder have (poppler)."""
    count = 0
    for file in pathlib.Path(folder).glob("*.pdf"):
        told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        count += int(re.search(r"Pages:\s+(\d+)", told)[1])
    return count


def agendas(path):
    """Each delegation with its sessions, read from the file."""
    data = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    data.row_factory = sqlite3.Row
    rows = lambda sql: data.execute(sql).fetchall()
    name = lambda text: (lambda all: all.get("en") or next(iter(all.values()), ""))(json.loads(text))
    people = {row["id"]: name(row["name"]) for row in rows("SELECT * FROM person")}
    senders = {row["id"]: name(row["name"]) for row in rows("SELECT * FROM organization")}
    rooms = {row["id"]: name(row["name"]) for row in rows("SELECT * FROM room")}
    sessions = {row["id"]: row for row in rows("SELECT * FROM session")}
    event = rows("SELECT * FROM event")[0]
    delegations = rows("SELECT * FROM delegation")
    members = {}
    for row in rows("SELECT * FROM member WHERE person_id IS NOT NULL"):
        members.setdefault(row["delegation_id"], set()).add(row["person_id"])
    parts = rows("SELECT * FROM part")
    for delegation in delegations:
        own = {}
        for part in parts:
            of_them = part["delegation_id"] == delegation["id"]
            if of_them or part["person_id"] in members.get(delegation["id"], ()):
                own.setdefault(part["session_id"], []).append(part)
        told = []
        for key in sorted(own, key=lambda key: (sessions[key]["starts"] or "9", key)):
            session = sessions[key]
            if session["status"] == "cancelled" or session["audience"] == "internal":
                continue
            who = [(p["role"], people.get(p["person_id"], senders[delegation["organization_id"]])) for p in own[key]]
            languages = ", ".join(json.loads(session["languages"]))
            told.append((session["starts"], session["ends"], name(session["title"]), rooms.get(session["room_id"], ""), who, languages, session["notes"]))
        yield name(event["name"]), senders[delegation["organization_id"]], told


STYLE = """@page { size: A4; margin: 26mm 25mm 24mm; @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
body { font: 9.5pt 'Noto Sans' } h1 { font-size: 22pt } section { break-before: page } td { vertical-align: top; padding: 7pt 10pt 7pt 0; border-top: .5pt solid #ccc }
tr { break-inside: avoid } dl { display: grid; grid-template-columns: 104pt 1fr; margin: 4pt 0 }"""


def section(event, sender, told):
    text = html.escape
    body = [f"<section><h2>{text(event)}</h2><h1>{text(sender)}</h1>"]
    day = None
    for starts, ends, title, room, who, languages, notes in told:
        on = (starts or "")[:10]
        if on != day:
            body.append(f"{'</table>' if day is not None else ''}<h2>{on}</h2><table>")
            day = on
        facts = "".join(f"<dt>{text(role)}</dt><dd>{text(person)}</dd>" for role, person in who)
        facts += f"<dt>Interpretation</dt><dd>{text(languages)}</dd><dt>Note</dt><dd>{text(notes)}</dd>"
        body.append(
            f"<tr><td><b>{(starts or '')[11:16]}</b><br>{(ends or '')[11:16]}</td>"
            f"<td><b>{text(title)}</b><br>{text(room)}<dl>{facts}</dl></td></tr>"
        )
    body.append("</table></section>" if day is not None else "</section>")
    return "".join(body)


def as_html(sections):
    return f"<!doctype html><html lang=en><style>{STYLE}</style><body>{''.join(sections)}</body></html>"


def weasyprint(path, out, each):
    """In a process of its own, so that its time is told like the other's."""
    import weasyprint

    sections = [section(*told) for told in agendas(path)]
    files = [[one] for one in sections] if each == "each" else [sections]
    for number, held in enumerate(files):
        weasyprint.HTML(string=as_html(held)).write_pdf(f"{out}/{number}.pdf")


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        sample = lambda n: f"{folder}/{n}.kurultai"
        for sessions in (10 * BOTH, 1_700, 30_000):
            run(program, "sample", "--scale", str(sessions), "-o", sample(sessions))
        many = f"{folder}/many"
        for how, words in (("one", "one job"), ("each", "a file each")):
            ours, theirs = (f"{folder}/{name}-{how}" for name in ("ours", "theirs"))
            os.mkdir(theirs)
            if how == "each":
                to = ["--each", "-o", ours]
            else:
                os.mkdir(ours)
                to = ["-o", f"{ours}/all.pdf"]
            seconds, memory = run(program, "print", "agenda", sample(10 * BOTH), *to)
            own = pages(ours) / seconds
            print(f"Kurultai, {BOTH} agendas, {words}: {pages(ours)} pages, {seconds:.2f} s, {own:.0f} pages/s, {memory:.0f} MiB")
            seconds, memory = run(sys.executable, __file__, "--weasyprint", sample(10 * BOTH), theirs, how)
            other = pages(theirs) / seconds
            print(f"WeasyPrint, the same: {pages(theirs)} pages, {seconds:.2f} s, {other:.1f} pages/s, {memory:.0f} MiB")
            print(f"times as many pages a second: {own / other:.1f}")
        seconds, memory = run(program, "print", "badges", sample(1_700), "-o", f"{folder}/badges.pdf")
        told = subprocess.run(["pdfinfo", f"{folder}/badges.pdf"], capture_output=True, text=True, check=True).stdout
        count = int(re.search(r"Pages:\s+(\d+)", told)[1])
        print(f"Kurultai, {count * 8} badges: {seconds:.2f} s, {memory:.0f} MiB")
        seconds, memory = run(program, "print", "agenda", sample(30_000), "--bundle", "50", "--standard", "untagged", "-o", many)
        print(f"Kurultai, 3000 agendas in bundles of 50: {pages(many)} pages, {seconds:.1f} s, {memory:.0f} MiB")


if __name__ == "__main__":
    if sys.argv[1] == "--weasyprint":
        weasyprint(*sys.argv[2:])
    else:
        main()
