package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Explores programs in a child. */
final class Explorations {

    private Explorations() {}

    /** Every trace of an exploration that has seen everything. */
    static List<Trace> traces(ProgramRunner runner, CompiledProgram program, Plan plan) {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage = runner.explore(program, Runs.PATIENT, plan, traces::add);
        if (!coverage.complete()) {
            throw new AssertionError("not explored completely: " + coverage);
        }
        return traces;
    }

    /** What the runs of such an exploration printed, and how they ended. */
    static Set<String> outcomes(ProgramRunner runner, CompiledProgram program, Plan plan) {
        return traces(runner, program, plan).stream()
                .map(Explorations::outcome)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one run printed, and how it ended. */
    static String outcome(Trace trace) {
        return trace.output() + " " + trace.ending().end();
    }
}
