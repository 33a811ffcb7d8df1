package dev.asyncworkbook.grader.report;

import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Outcome;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.grader.verdict.Varied;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;
import dev.asyncworkbook.runner.SourceProblem;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports that scripts read: each one JSON object, with {@code formatVersion} 1. */
public final class JsonReports {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReports() {}

    /** The report of {@code check}. */
    public static String check(GradeReport report) {
        ObjectNode root = report();
        root.put("exercise", report.exercise());
        root.put("verdict", report.verdict().label());
        root.put("note", report.note());
        addSchedules(root, report.schedules());
        addRecognized(root, report.recognized());
        ArrayNode checks = root.putArray("checks");
        report.checks().forEach(check -> addCheck(checks, check));
        addDiagnostics(root, report.diagnostics());
        addOutput(root, report.output());
        addProblems(root, report.problems());
        root.put("points", report.score().points());
        root.put("mostPoints", report.score().most());
        return text(root);
    }

    /** The report of {@code run}. */
    public static String run(Program program, Trace trace) {
        ObjectNode root = report();
        addOutput(root, trace.output());
        root.put("end", trace.ending().end().label());
        root.put("message", trace.ending().message());
        root.put("line", trace.ending().line());
        addDiagnostics(root, ReportedDiagnostic.of(trace, program));
        root.put("virtualMillis", trace.virtualMillis());
        return text(root);
    }

    /** The report of {@code explore}. */
    public static String explore(Program program, Coverage coverage, List<Outcome> outcomes) {
        ObjectNode root = report();
        addSchedules(root, coverage);
        ArrayNode array = root.putArray("outcomes");
        for (Outcome outcome : outcomes) {
            ObjectNode node = array.addObject();
            addOutput(node, outcome.output());
            node.put("end", outcome.ending().end().label());
            node.put("message", outcome.ending().message());
            node.put("schedules", outcome.schedules());
            node.put("replay", ReplayToken.of(program, outcome.schedule()).toString());
        }
        return text(root);
    }

    /**
     * The report of {@code run} for a program that does not compile; it ends {@code not-compiled}.
     */
    public static String notCompiled(List<SourceProblem> problems) {
        ObjectNode root = report();
        addOutput(root, List.of());
        root.put("end", "not-compiled");
        addDiagnostics(root, List.of());
        root.put("virtualMillis", 0);
        addProblems(root, problems);
        return text(root);
    }

    private static void addSchedules(ObjectNode root, Coverage coverage) {
        ObjectNode schedules = root.putObject("schedules");
        schedules.put("explored", coverage.explored());
        schedules.put("complete", coverage.complete());
        schedules.put("proof", coverage.proof().name().toLowerCase(Locale.ROOT));
        schedules.put("bound", coverage.bound());
        schedules.put("sampled", coverage.sampled());
        schedules.put("fair", coverage.fair());
        schedules.put("trouble", coverage.trouble());
    }

    private static ObjectNode report() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        return root;
    }

    private static void addCheck(ArrayNode checks, CheckResult check) {
        ObjectNode node = checks.addObject();
        node.put("id", check.id());
        node.put("status", check.status().label());
        node.put("message", check.message());
        node.put("help", check.help());
        node.put("expected", check.expected());
        node.put("actual", check.actual());
        ArrayNode past = node.putArray("past");
        check.past().forEach(past::add);
        node.put("replay", check.replay().orElse(null));
        node.put("weight", check.standing().weight());
        node.put("informative", check.standing().informative());
        node.put("with", check.varied().map(Varied::words).orElse(null));
    }

    private static void addRecognized(ObjectNode root, Optional<Recognized> recognized) {
        if (recognized.isEmpty()) {
            root.putNull("recognized");
            return;
        }
        ObjectNode node = root.putObject("recognized");
        node.put("name", recognized.get().name());
        node.put("message", recognized.get().message());
    }

    private static void addDiagnostics(ObjectNode root, List<ReportedDiagnostic> diagnostics) {
        ArrayNode array = root.putArray("diagnostics");
        for (ReportedDiagnostic diagnostic : diagnostics) {
            ObjectNode node = array.addObject();
            node.put("code", diagnostic.code());
            node.put("message", diagnostic.message());
            node.put("line", diagnostic.line());
            node.put("column", diagnostic.column());
            node.put("help", diagnostic.help());
        }
    }

    private static void addOutput(ObjectNode root, List<String> output) {
        ArrayNode array = root.putArray("output");
        output.forEach(array::add);
    }

    private static void addProblems(ObjectNode root, List<SourceProblem> problems) {
        ArrayNode array = root.putArray("problems");
        for (SourceProblem problem : problems) {
            ObjectNode node = array.addObject();
            node.put("message", problem.message());
            node.put("line", problem.line());
            node.put("column", problem.column());
            node.put("help", problem.help());
        }
    }

    private static String text(ObjectNode root) {
        return MAPPER.writeValueAsString(root);
    }
}
