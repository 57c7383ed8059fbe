"""The plain integer program of an instance, as the product writes it: a model file, and which variable is whose."""

import json


def read_names(arguments):
    """Variable name -> person, day, shift; all counted from 0."""
    with open(arguments.names) as file:
        return json.load(file)


def roster_from(instance, names, values):
    """`values`: variable name -> value, those that are 0 may be left out."""
    people, shifts = list(instance.people), list(instance.minutes)
    roster = {who: [None] * instance.days for who in people}
    for name, value in values.items():
        if value > 0.5 and name in names:
            person, day, shift = names[name]
            roster[people[person]][day] = shifts[shift]
    return roster
