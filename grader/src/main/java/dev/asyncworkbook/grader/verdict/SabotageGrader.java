package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.expect.Observation;
import dev.asyncworkbook.grader.expect.Outcome;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.List;
import java.util.Optional;

/** Decides whether a replay token breaks a program, by running it under that schedule. */
final class SabotageGrader {

    /** The id of the one thing that is checked. */
    private static final String BROKEN = "broken";

    private final Laboratory laboratory;

    SabotageGrader(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    GradeReport grade(Sabotage step, Program answer) {
        Program given = new Program(step.id() + ".java", step.code());
        String text = answer.source().strip();
        Optional<ReplayToken> token = ReplayToken.parse(text);
        if (token.isEmpty()) {
            return refused(
                    step,
                    answer,
                    "This is no replay token: they look like w2-0123abcd-0.1.2.",
                    "/schedules shows what can come of the program, each with its token.");
        }
        if (!token.get().matches(given)) {
            return refused(
                    step,
                    answer,
                    "This token belongs to another program, so it says nothing about this one.",
                    "Take one that /schedules shows at this step, and leave the program as it is.");
        }
        CompiledProgram program = laboratory.compileGiven(given);
        Trace run = laboratory.run(program, token.get().schedule(), step.budget(), step.world());
        return report(step, answer, given, run);
    }

    private static GradeReport refused(Sabotage step, Program answer, String message, String help) {
        CheckResult result = CheckResult.fail(BROKEN, message, help, "", "");
        return GradeReport.judged(step, answer, List.of(result), "");
    }

    private static GradeReport report(Sabotage step, Program answer, Program given, Trace run) {
        CheckResult result =
                switch (step.claim().judge(new Observation(run))) {
                    case Outcome.Fails _ -> CheckResult.pass(BROKEN);
                    case Outcome.Undecided(String reason) ->
                            CheckResult.inconclusive(BROKEN, reason);
                    case Outcome.Holds() -> holds(step, given, run);
                };
        GradeReport report =
                GradeReport.judged(step, answer, List.of(result), "under this schedule");
        return new GradeReport(
                report.exercise(),
                report.verdict(),
                Coverage.inconclusive(1, ""),
                report.checks(),
                ReportedDiagnostic.of(run, given),
                run.output(),
                run.ending(),
                List.of(),
                answer,
                report.note(),
                report.recognized(),
                report.score());
    }

    private static CheckResult holds(Sabotage step, Program given, Trace run) {
        return new CheckResult(
                BROKEN,
                CheckResult.Status.FAIL,
                step.message(),
                "",
                "a schedule that breaks it",
                howItEnds(run.ending()) + "\n" + switches(run.schedule()),
                List.of(),
                Optional.of(ReplayToken.of(given, run.schedule()).toString()),
                Optional.of(run));
    }

    private static String switches(Schedule schedule) {
        return schedule.picks().isEmpty()
                ? "its switches: none, tasks run in the usual order"
                : "its switches: " + schedule;
    }

    private static String howItEnds(Ending ending) {
        return "it ends "
                + ending.end().label()
                + (ending.message().isEmpty() ? "" : ": " + ending.message());
    }
}
