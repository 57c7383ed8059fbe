"""Timefold in Java: writes its table, starts it, reads what it found. The community edition has one solver thread."""

import subprocess

from peer import Instance, answer, read_arguments, seconds_left

# Time to write the roster after the search.
SECONDS_TO_END = 0.5


def write_table(instance, path):
    shifts = {shift: index for index, shift in enumerate(instance.minutes)}
    people = {person: index for index, person in enumerate(instance.people)}
    rows = [("days", instance.days)]
    rows += [("shift", shifts[shift], minutes) for shift, minutes in instance.minutes.items()]
    rows += [("succession", shifts[a], shifts[b]) for a, after in instance.not_after.items() for b in after]
    for person in instance.people.values():
        own = people[person.id]
        limits = (person.max_minutes, person.min_minutes, person.max_run, person.min_run)
        rows.append(("person", own, *limits, person.min_off, person.max_weekends))
        rows += [("most", own, shifts[shift], most) for shift, most in person.most.items() if most < instance.days]
        for day in range(instance.days):
            choices = [shifts[shift] for shift in shifts if instance.may_hold(person, day, shift)]
            if choices:
                rows.append(("cell", own, day, *choices))
    rows += [("request", people[who], day, shifts[shift], -weight) for who, day, shift, weight in instance.wanted]
    rows += [("request", people[who], day, shifts[shift], weight) for who, day, shift, weight in instance.unwanted]
    rows += [("cover", day, shifts[shift], *numbers) for day, shift, *numbers in instance.cover]
    with open(path, "w") as file:
        file.writelines(" ".join(map(str, row)) + "\n" for row in rows)


def read_roster(instance, path):
    """The roster, or None where it breaks a hard rule, and the score."""
    people, shifts = list(instance.people), list(instance.minutes)
    roster = {who: [None] * instance.days for who in people}
    with open(path) as file:
        *rows, last = file.read().splitlines()
    for row in rows:
        person, day, shift = map(int, row.split())
        roster[people[person]][day] = shifts[shift]
    hard, soft = map(int, last.split()[1:])
    return (roster if hard == 0 else None), hard, soft


def main():
    arguments, (java, classes) = read_arguments()
    instance = Instance(arguments.instance)
    table, found = arguments.roster + ".table", arguments.roster + ".found"
    write_table(instance, table)
    seconds = max(1.0, seconds_left(arguments) - SECONDS_TO_END)
    words = [java, "-Xmx8g", "-cp", classes, "Timefold", table, found, f"{seconds:.2f}", str(arguments.seed)]
    ended = subprocess.run(words, capture_output=True, text=True)
    if ended.returncode != 0:
        raise RuntimeError(ended.stderr)
    roster, hard, _ = read_roster(instance, found)
    status = "ended" if roster is not None else f"{-hard} hard rules broken"
    answer(arguments, instance, roster, status=status)


main()
