"""CBC, the native program of the package cbcbox, on the plain integer program."""

import os
import re
import subprocess

import cbcbox
from peer import Instance, answer, read_arguments, seconds_left
from plain_mip import read_names, roster_from


def main():
    arguments, rest = read_arguments()
    arguments.model, arguments.names = rest
    instance = Instance(arguments.instance)
    names = read_names(arguments)
    solution = arguments.roster + ".cbc"
    words = [cbcbox.cbc_bin_path(), arguments.model, "-timeMode", "elapsed", "-threads", str(arguments.threads)]
    words += ["-randomCbcSeed", str(arguments.seed), "-ratio", "0", "-sec", f"{seconds_left(arguments):.1f}"]
    said = subprocess.run([*words, "-solve", "-solution", solution], capture_output=True, text=True).stdout
    values = {}
    status = "no solution file"
    if os.path.exists(solution):
        with open(solution) as file:
            status = file.readline().split(" - objective")[0].strip()
            # Without a roster CBC writes what the relaxation had.
            for line in [] if "no integer solution" in status else file:
                cells = line.replace("**", " ").split()
                values[cells[1]] = float(cells[2])
    roster = roster_from(instance, names, values) if values else None
    lower = re.findall(r"Lower bound:\s+([-\d.e+]+)", said)
    bound = float(lower[-1]) if lower else None
    if status.startswith("Optimal") and roster is not None:
        bound = float(instance.cost(roster))
    answer(arguments, instance, roster, status=status, bound=bound)


main()
