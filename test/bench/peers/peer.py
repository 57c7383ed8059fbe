"""What every peer shares: its arguments, an instance read from the public format, a roster written, an answer printed.

Written from the format's description, apart from the reader of the product.
"""

import argparse
import json
import resource


def seconds_so_far():
    """Seconds since the process began, so that starting Python and loading the solver count too."""
    with open("/proc/self/stat") as stat, open("/proc/uptime") as uptime:
        started = int(stat.read().rsplit(")", 1)[1].split()[19]) / 100
        return float(uptime.read().split()[0]) - started


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("instance")
    parser.add_argument("--roster", required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    return parser.parse_known_args()


def seconds_left(arguments):
    return max(1.0, arguments.seconds - seconds_so_far())


class Person:
    def __init__(self, cells):
        self.id = cells[0]
        self.most = dict((part.split("=")[0], int(part.split("=")[1])) for part in cells[1].split("|") if part)
        (self.max_minutes, self.min_minutes, self.max_run, self.min_run, self.min_off, self.max_weekends) = map(
            int, cells[2:8]
        )
        self.off = set()


class Instance:
    def __init__(self, path):
        self.days = 0
        self.minutes = {}
        self.not_after = {}
        self.people = {}
        self.wanted = []
        self.unwanted = []
        self.cover = []
        section = None
        with open(path, encoding="utf-8-sig") as file:
            for line in map(str.strip, file):
                if line.startswith("SECTION_"):
                    section = line
                elif line and not line.startswith("#"):
                    self._read(section, [cell.strip() for cell in line.split(",")])

    def _read(self, section, cells):
        if section == "SECTION_HORIZON":
            self.days = int(cells[0])
        elif section == "SECTION_SHIFTS":
            self.minutes[cells[0]] = int(cells[1])
            self.not_after[cells[0]] = [part for part in (cells[2:] or [""])[0].split("|") if part]
        elif section == "SECTION_STAFF":
            self.people[cells[0]] = Person(cells)
        elif section == "SECTION_DAYS_OFF":
            self.people[cells[0]].off.update(int(cell) for cell in cells[1:] if cell)
        elif section == "SECTION_SHIFT_ON_REQUESTS":
            self.wanted.append((cells[0], int(cells[1]), cells[2], int(cells[3])))
        elif section == "SECTION_SHIFT_OFF_REQUESTS":
            self.unwanted.append((cells[0], int(cells[1]), cells[2], int(cells[3])))
        elif section == "SECTION_COVER":
            self.cover.append((int(cells[0]), cells[1], *map(int, cells[2:5])))

    def may_hold(self, person, day, shift):
        return day not in person.off and person.most.get(shift, self.days) > 0

    def cost(self, roster):
        """Of a roster as rows of shift ids by person id, None for a day off."""
        cost = sum(weight for who, day, shift, weight in self.wanted if roster[who][day] != shift)
        cost += sum(weight for who, day, shift, weight in self.unwanted if roster[who][day] == shift)
        for day, shift, demand, under, over in self.cover:
            count = sum(1 for row in roster.values() if row[day] == shift)
            cost += max(0, demand - count) * under + max(0, count - demand) * over
        return cost


def answer(arguments, instance, roster, *, status, bound=None):
    """Writes the roster, if there is one, and prints the answer as the last line."""
    if roster is not None:
        with open(arguments.roster, "w") as file:
            for person in instance.people:
                file.write(" ".join(shift or "-" for shift in roster[person]) + "\n")
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(
        json.dumps(
            {
                "status": status,
                "objective": None if roster is None else instance.cost(roster),
                "bound": bound,
                "rounds": None,
                "peakMegabytes": round(peak / 1024),
            }
        ),
        flush=True,
    )
