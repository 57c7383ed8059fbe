import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.common.Break;
import ai.timefold.solver.core.api.score.stream.common.Sequence;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Timefold on an instance: a cell for each person and day on which somebody may work, its shift the planning variable, unassigned for a day off.
 *
 * <p>Reads the plain table that timefold.py writes; writes `person day shift` of each shift held, by position, and the score on the last line.
 */
public class Timefold {
  public record Shift(int index, long minutes) {}

  public record Person(
      int index, long maxMinutes, long minMinutes, int maxRun, int minRun, int minOff, int maxWeekends) {}

  public record Most(int person, int shift, int most) {}

  public record Succession(int first, int next) {}

  public record Cover(int day, int shift, int demand, int under, int over) {
    /** What holding the shift `count` times costs less than not at all; negative where it costs more. */
    long gain(int count) {
      return (long) Math.min(count, demand) * under - (long) Math.max(0, count - demand) * over;
    }
  }

  /** What holding the shift costs more than not holding it. */
  public record Request(int person, int day, int shift, int cost) {}

  @PlanningEntity
  public static class Cell {
    @PlanningId public String id;
    public Person person;
    public int day;
    @ValueRangeProvider public List<Shift> choices;

    @PlanningVariable(allowsUnassigned = true)
    public Shift shift;

    public Person getPerson() {
      return person;
    }

    public int getDay() {
      return day;
    }

    public int getPersonIndex() {
      return person.index();
    }

    public int getShiftIndex() {
      return shift.index();
    }

    public long getMinutes() {
      return shift == null ? 0 : shift.minutes();
    }

    boolean isOnWeekend() {
      return day % 7 >= 5;
    }
  }

  @PlanningSolution
  public static class Roster {
    @PlanningEntityCollectionProperty public List<Cell> cells = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Most> most = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Succession> successions = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Cover> cover = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Request> requests = new ArrayList<>();
    @PlanningScore public HardSoftScore score;
  }

  public static class Rules implements ConstraintProvider {
    /** The first and the last day are 0 and this. */
    static int lastDay;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        succession(factory),
        mostOfShift(factory),
        minutes(factory),
        runs(factory),
        timeOff(factory),
        weekends(factory),
        requests(factory),
        cover(factory)
      };
    }

    Constraint succession(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .join(
              Cell.class,
              Joiners.equal(Cell::getPersonIndex, Cell::getPersonIndex),
              Joiners.equal(cell -> cell.day + 1, Cell::getDay))
          .join(
              Succession.class,
              Joiners.equal((cell, next) -> cell.getShiftIndex(), Succession::first),
              Joiners.equal((cell, next) -> next.getShiftIndex(), Succession::next))
          .penalize(HardSoftScore.ONE_HARD)
          .asConstraint("succession");
    }

    Constraint mostOfShift(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .groupBy(Cell::getPersonIndex, Cell::getShiftIndex, ConstraintCollectors.count())
          .join(
              Most.class,
              Joiners.equal((person, shift, count) -> person, Most::person),
              Joiners.equal((person, shift, count) -> shift, Most::shift))
          .filter((person, shift, count, most) -> count > most.most())
          .penalize(HardSoftScore.ONE_HARD, (person, shift, count, most) -> count - most.most())
          .asConstraint("most of a shift");
    }

    /** Counted in shifts too many or too few, roughly, so that one rule does not drown the others. */
    Constraint minutes(ConstraintFactory factory) {
      return factory
          .forEachIncludingUnassigned(Cell.class)
          .groupBy(Cell::getPerson, ConstraintCollectors.sum(Cell::getMinutes))
          .filter((person, minutes) -> minutes > person.maxMinutes() || minutes < person.minMinutes())
          .penalize(
              HardSoftScore.ONE_HARD,
              (person, minutes) ->
                  (Math.max(minutes - person.maxMinutes(), person.minMinutes() - minutes) + 479) / 480)
          .asConstraint("minutes");
    }

    Constraint runs(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .groupBy(Cell::getPerson, ConstraintCollectors.toConsecutiveSequences(Cell::getDay))
          .flattenLast(chain -> chain.getConsecutiveSequences())
          .filter((person, run) -> runFault(person, run) > 0)
          .penalize(HardSoftScore.ONE_HARD, Rules::runFault)
          .asConstraint("runs");
    }

    static long runFault(Person person, Sequence<Cell, Integer> run) {
      int length = run.getCount();
      boolean touches = run.getFirstItem().day == 0 || run.getLastItem().day == lastDay;
      return Math.max(length - person.maxRun(), touches ? 0 : person.minRun() - length);
    }

    Constraint timeOff(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .groupBy(Cell::getPerson, ConstraintCollectors.toConsecutiveSequences(Cell::getDay))
          .flattenLast(chain -> chain.getBreaks())
          .filter((person, off) -> missingDaysOff(person, off) > 0)
          .penalize(HardSoftScore.ONE_HARD, Rules::missingDaysOff)
          .asConstraint("days off in a row");
    }

    static long missingDaysOff(Person person, Break<Cell, Integer> off) {
      return person.minOff() - (off.getNextSequenceStart().day - off.getPreviousSequenceEnd().day - 1);
    }

    Constraint weekends(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .filter(Cell::isOnWeekend)
          .groupBy(Cell::getPerson, ConstraintCollectors.countDistinct(cell -> cell.day / 7))
          .filter((person, count) -> count > person.maxWeekends())
          .penalize(HardSoftScore.ONE_HARD, (person, count) -> count - person.maxWeekends())
          .asConstraint("weekends");
    }

    Constraint requests(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .join(
              Request.class,
              Joiners.equal(Cell::getPersonIndex, Request::person),
              Joiners.equal(Cell::getDay, Request::day),
              Joiners.equal(Cell::getShiftIndex, Request::shift))
          .impact(HardSoftScore.ONE_SOFT, (cell, request) -> -request.cost())
          .asConstraint("requests");
    }

    Constraint cover(ConstraintFactory factory) {
      return factory
          .forEach(Cell.class)
          .groupBy(Cell::getDay, Cell::getShiftIndex, ConstraintCollectors.count())
          .join(
              Cover.class,
              Joiners.equal((day, shift, count) -> day, Cover::day),
              Joiners.equal((day, shift, count) -> shift, Cover::shift))
          .impact(HardSoftScore.ONE_SOFT, (day, shift, count, cover) -> cover.gain(Math.toIntExact(count)))
          .asConstraint("cover");
    }
  }

  /** The table: a word for the kind of row, then whole numbers. */
  static Roster read(Path path) throws Exception {
    Roster roster = new Roster();
    List<Shift> shifts = new ArrayList<>();
    Map<Integer, Person> people = new HashMap<>();
    for (String line : Files.readAllLines(path)) {
      String[] words = line.split(" ");
      int[] n = new int[words.length];
      for (int i = 1; i < words.length; i += 1) n[i] = Integer.parseInt(words[i]);
      switch (words[0]) {
        case "days" -> Rules.lastDay = n[1] - 1;
        case "shift" -> shifts.add(new Shift(n[1], n[2]));
        case "person" -> people.put(n[1], new Person(n[1], n[2], n[3], n[4], n[5], n[6], n[7]));
        case "most" -> roster.most.add(new Most(n[1], n[2], n[3]));
        case "succession" -> roster.successions.add(new Succession(n[1], n[2]));
        case "cover" -> roster.cover.add(new Cover(n[1], n[2], n[3], n[4], n[5]));
        case "request" -> roster.requests.add(new Request(n[1], n[2], n[3], n[4]));
        case "cell" -> {
          Cell cell = new Cell();
          cell.id = n[1] + "/" + n[2];
          cell.person = people.get(n[1]);
          cell.day = n[2];
          cell.choices = new ArrayList<>();
          for (int i = 3; i < n.length; i += 1) cell.choices.add(shifts.get(n[i]));
          roster.cells.add(cell);
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
    return roster;
  }

  /** Arguments: the table, the file to write, seconds from the start of this process, seed. */
  public static void main(String[] words) throws Exception {
    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
    Roster roster = read(Path.of(words[0]));
    long spent = Duration.between(started, Instant.now()).toMillis();
    Duration left = Duration.ofMillis(Math.max(500, (long) (Double.parseDouble(words[2]) * 1000) - spent));
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Roster.class)
            .withEntityClasses(Cell.class)
            .withConstraintProviderClass(Rules.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(Long.parseLong(words[3]))
            .withTerminationSpentLimit(left);
    Roster solved = SolverFactory.<Roster>create(config).buildSolver().solve(roster);
    StringBuilder text = new StringBuilder();
    for (Cell cell : solved.cells)
      if (cell.shift != null)
        text.append(cell.person.index() + " " + cell.day + " " + cell.shift.index() + "\n");
    text.append("score " + solved.score.hardScore() + " " + solved.score.softScore() + "\n");
    Files.writeString(Path.of(words[1]), text);
  }
}
