package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Runs a program under many schedules, from scratch each time: all there are, or else those that
 * depart little from the default one, or else some at random, as its {@link Plan} says.
 */
public final class Explorer {

    /** So many runs that a limit cuts short say that the program does not end. */
    private static final int MOST_CUT_SHORT = 20;

    private static final Set<End> CUT_SHORT = EnumSet.of(End.STUCK, End.OUTPUT_LIMIT);

    private static final String STOPPED = "The exploration was stopped.";
    private static final String ENDLESS = "The program does not come to an end by itself.";

    private final Supplier<Body<?>> program;
    private final Plan plan;
    private final Setting setting;
    private final Predicate<Trace> visitor;

    /** How many runs came to their end, in all steps. */
    private int explored;

    private int cutShort;
    private boolean seenEnough;
    private String trouble = "";

    private Explorer(
            Supplier<Body<?>> program, Plan plan, Setting setting, Predicate<Trace> visitor) {
        this.program = program;
        this.plan = plan;
        this.setting = setting;
        this.visitor = visitor;
    }

    /**
     * Explores.
     *
     * <p>It is broken off if a run is asked to stop, and if the program does not behave the same
     * when a schedule is repeated.
     *
     * @param program gives the body of a fresh instance of the program, once for each run
     * @param plan how far to go
     * @param limits bounds each run
     * @param names the learner's variable for the lock or channel that is made on a line
     * @param visitor is given each trace, the default schedule's first; answers whether to go on
     */
    public static Coverage explore(
            Supplier<Body<?>> program,
            Plan plan,
            Limits limits,
            Map<Integer, String> names,
            Predicate<Trace> visitor) {
        return explore(program, plan, new Setting(limits, names), visitor);
    }

    /** The same in a setting that can have servers. */
    public static Coverage explore(
            Supplier<Body<?>> program, Plan plan, Setting setting, Predicate<Trace> visitor) {
        return new Explorer(program, plan, setting, visitor).explore();
    }

    private Coverage explore() {
        Trace first = traced(Chooser.DEFAULT);
        trouble = isOver(first) ? STOPPED : Difference.between(first, traced(Chooser.DEFAULT));
        if (isBroken()) {
            visit(first);
            return broken();
        }
        return switch (plan.mode()) {
            case EXHAUSTIVE -> exhaustive();
            case BOUNDED, FEWEST_SWITCHES -> bounded(false);
            case SAMPLED -> {
                visit(first);
                yield isBroken() ? broken() : sampled(false);
            }
        };
    }

    private Coverage exhaustive() {
        DepthFirst search = new DepthFirst(plan.reduced());
        int runs = 0;
        boolean more = true;
        while (more && runs < plan.maxRuns() && !isBroken()) {
            search.begin();
            Trace trace = run(search);
            runs++;
            if (!search.wasAbandoned()) {
                visit(trace);
            }
            if (search.hasDiverged()) {
                trouble = Difference.ELSEWHERE;
            }
            more = search.next();
        }
        if (isBroken() || !more) {
            return more || !trouble.isEmpty()
                    ? broken()
                    : new Coverage(explored, Coverage.Proof.EXHAUSTIVE, 0, 0, search.isFair(), "");
        }
        return bounded(search.isFair());
    }

    private Coverage bounded(boolean fair) {
        int proved = -1;
        for (int bound = 0; bound <= plan.preemptions(); bound++) {
            boolean whole = departing(bound);
            if (isBroken()) {
                return broken();
            }
            if (!whole) {
                break;
            }
            proved = bound;
        }
        return proved == plan.preemptions()
                ? new Coverage(explored, Coverage.Proof.BOUNDED, proved, 0, fair, "")
                : sampled(proved, fair);
    }

    /** Whether every schedule was run that departs so often. */
    private boolean departing(int bound) {
        boolean sticky = plan.mode() == Plan.Mode.FEWEST_SWITCHES;
        BoundedSearch search = new BoundedSearch(bound, sticky);
        int runs = 0;
        boolean more = true;
        while (more && runs < plan.maxRuns() && !isBroken()) {
            search.begin();
            Trace trace = run(search);
            runs++;
            if (search.hasDiverged()) {
                trouble = Difference.ELSEWHERE;
            } else if (search.isExact()) {
                visit(trace);
            }
            more = search.next();
        }
        return !more;
    }

    private Coverage sampled(boolean fair) {
        return sampled(-1, fair);
    }

    private Coverage sampled(int proved, boolean fair) {
        int turns = 100;
        for (int i = 0; i < plan.samples(); i++) {
            RandomWalk walk = new RandomWalk(plan.seed() + i, i % 2 == 0, turns);
            visit(run(walk));
            turns = Math.max(turns, walk.turns());
            if (isBroken()) {
                return broken();
            }
        }
        Coverage.Proof proof = proved >= 0 ? Coverage.Proof.BOUNDED : Coverage.Proof.SAMPLED;
        return new Coverage(explored, proof, Math.max(proved, 0), plan.samples(), fair, "");
    }

    private Trace run(Chooser chooser) {
        return plan.traced()
                ? traced(chooser)
                : Execution.quietly(program.get(), chooser, plan.level(), setting);
    }

    private Trace traced(Chooser chooser) {
        return Execution.run(program.get(), chooser, plan.level(), setting, _ -> {});
    }

    private void visit(Trace trace) {
        explored++;
        seenEnough = !visitor.test(trace);
        if (isOver(trace)) {
            trouble = STOPPED;
        } else if (CUT_SHORT.contains(trace.ending().end()) && ++cutShort == MOST_CUT_SHORT) {
            trouble = ENDLESS;
        }
    }

    private static boolean isOver(Trace trace) {
        return trace.ending().end() == End.TIME_LIMIT;
    }

    private boolean isBroken() {
        return seenEnough || !trouble.isEmpty();
    }

    private Coverage broken() {
        return Coverage.inconclusive(explored, trouble);
    }
}
