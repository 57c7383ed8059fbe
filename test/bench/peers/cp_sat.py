"""OR-Tools CP-SAT: a literal for each person, day and shift; runs, time off and weekends as clauses."""

import math

from ortools.sat.python import cp_model
from peer import Instance, answer, read_arguments, seconds_left


def build(instance):
    model = cp_model.CpModel()
    shifts = list(instance.minutes)
    holds = {}
    terms = []
    constant = sum(weight for *_, weight in instance.wanted)
    for person in instance.people.values():
        add_person(model, instance, person, shifts, holds)
    for who, day, shift, weight in instance.wanted:
        if (who, day, shift) in holds:
            terms.append(-weight * holds[who, day, shift])
    for who, day, shift, weight in instance.unwanted:
        if (who, day, shift) in holds:
            terms.append(weight * holds[who, day, shift])
    for day, shift, demand, under, over in instance.cover:
        present = [holds[who, day, shift] for who in instance.people if (who, day, shift) in holds]
        missing = model.new_int_var(0, demand, "")
        beyond = model.new_int_var(0, len(present), "")
        model.add(sum(present) + missing - beyond == demand)
        terms += [under * missing, over * beyond]
    model.minimize(sum(terms) + constant)
    return model, holds


def add_person(model, instance, person, shifts, holds):
    days = range(instance.days)
    works = []
    for day in days:
        own = [s for s in shifts if instance.may_hold(person, day, s)]
        for shift in own:
            holds[person.id, day, shift] = model.new_bool_var("")
        literals = [holds[person.id, day, shift] for shift in own]
        if not literals:
            works.append(None)
            continue
        work = model.new_bool_var("")
        model.add_exactly_one([*literals, work.negated()])
        works.append(work)
    for day in days[:-1]:
        for shift in shifts:
            first = holds.get((person.id, day, shift))
            after = [holds.get((person.id, day + 1, s)) for s in instance.not_after[shift]]
            after = [literal for literal in after if literal is not None]
            if first is not None and after:
                model.add_at_most_one([first, *after])
    own = {key: literal for key, literal in holds.items() if key[0] == person.id}
    unit = math.gcd(*instance.minutes.values())
    minutes = sum(instance.minutes[shift] // unit * literal for (_, _, shift), literal in own.items())
    model.add_linear_constraint(minutes, -(-person.min_minutes // unit), person.max_minutes // unit)
    for shift, most in person.most.items():
        literals = [literal for (_, _, s), literal in own.items() if s == shift]
        if most < len(literals):
            model.add(sum(literals) <= most)
    add_runs(model, person, works)
    add_weekends(model, person, works)


def add_runs(model, person, works):
    """A literal of a day on which nobody may work is false: None stands for it."""
    last = len(works) - 1

    def clause(on, off):
        if any(work is None for work in off):
            return
        model.add_bool_or([*(work for work in on if work is not None), *(work.negated() for work in off)])

    for first in range(last - person.max_run + 1):
        clause([], works[first : first + person.max_run + 1])
    for day in range(1, last + 1):
        for later in range(day + 1, min(day + person.min_run, last + 1)):
            clause([works[day - 1], works[later]], [works[day]])
    for day in range(last):
        for later in range(day + 2, min(day + 1 + person.min_off, last + 1)):
            clause([works[day + 1]], [works[day], works[later]])


def add_weekends(model, person, works):
    weekends = []
    for saturday in range(5, len(works), 7):
        days = [work for work in works[saturday : saturday + 2] if work is not None]
        if days:
            weekend = model.new_bool_var("")
            for work in days:
                model.add_implication(work, weekend)
            weekends.append(weekend)
    if person.max_weekends < len(weekends):
        model.add(sum(weekends) <= person.max_weekends)


def main():
    # What the solver runs beside large neighbourhoods; none named: what it chooses itself.
    arguments, subsolvers = read_arguments()
    instance = Instance(arguments.instance)
    model, holds = build(instance)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = arguments.threads
    solver.parameters.subsolvers.extend(subsolvers)
    solver.parameters.random_seed = arguments.seed
    solver.parameters.max_time_in_seconds = seconds_left(arguments)
    status = solver.solve(model)
    roster = None
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        roster = {who: [None] * instance.days for who in instance.people}
        for (who, day, shift), literal in holds.items():
            if solver.boolean_value(literal):
                roster[who][day] = shift
    bound = solver.best_objective_bound if status != cp_model.INFEASIBLE else None
    answer(
        arguments,
        instance,
        roster,
        status=solver.status_name(status).lower(),
        bound=bound,
    )


main()
