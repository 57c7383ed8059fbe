"""HiGHS, the native build, on the plain integer program."""

import highspy
from peer import Instance, answer, read_arguments, seconds_left
from plain_mip import read_names, roster_from


def main():
    arguments, rest = read_arguments()
    arguments.model, arguments.names = rest
    instance = Instance(arguments.instance)
    names = read_names(arguments)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", arguments.threads)
    solver.setOptionValue("random_seed", arguments.seed)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.readModel(arguments.model)
    solver.setOptionValue("time_limit", seconds_left(arguments))
    solver.run()
    info = solver.getInfo()
    roster = None
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        values = dict(zip(solver.getLp().col_names_, solver.getSolution().col_value))
        roster = roster_from(instance, names, values)
    bound = info.mip_dual_bound
    answer(
        arguments,
        instance,
        roster,
        status=solver.modelStatusToString(solver.getModelStatus()),
        bound=bound if abs(bound) < 1e30 else None,
    )


main()
