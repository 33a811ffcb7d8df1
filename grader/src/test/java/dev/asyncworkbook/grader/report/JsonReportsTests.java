package dev.asyncworkbook.grader.report;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.CheckResult.Status;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.grader.verdict.Score;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

class JsonReportsTests {

    private static final Program ANSWER = new Program("late.java", "void main() {\n\tlate();\n}");

    @Test
    void check_has_the_fields_that_scripts_rely_on_in_their_order() {
        JsonNode json = read(JsonReports.check(report(List.of())));
        assertThat(json.propertyNames())
                .containsSubsequence(
                        "formatVersion",
                        "exercise",
                        "verdict",
                        "schedules",
                        "recognized",
                        "checks",
                        "diagnostics",
                        "output",
                        "problems",
                        "points",
                        "mostPoints");
        assertThat(json.at("/schedules").propertyNames())
                .containsExactly(
                        "explored", "complete", "proof", "bound", "sampled", "fair", "trouble");
        assertThat(json.at("/checks/0").propertyNames())
                .containsExactly(
                        "id",
                        "status",
                        "message",
                        "help",
                        "expected",
                        "actual",
                        "past",
                        "replay",
                        "weight",
                        "informative",
                        "with");
        assertThat(json.at("/diagnostics/0").propertyNames())
                .containsExactly("code", "message", "line", "column", "help");
        assertThat(json.at("/verdict").asString()).isEqualTo("fail");
        assertThat(json.at("/checks/0/status").asString()).isEqualTo("fail");
        assertThat(json.at("/checks/0/replay").asString()).isEqualTo("w2-00000000-0.1");
        assertThat(json.at("/checks/0/past/0").asString()).isEqualTo("step 1: spawn");
        assertThat(json.at("/recognized/name").asString()).isEqualTo("slip");
        assertThat(json.at("/recognized/message").asString()).isEqualTo("first");
        assertThat(json.at("/output/0").asString()).isEqualTo("a \u001b \"");
    }

    @Test
    void what_javac_says_has_its_place_in_the_source() {
        JsonNode json =
                read(JsonReports.check(report(List.of(new SourceProblem("';' expected", 2, 9)))));
        assertThat(json.at("/problems/0/message").asString()).isEqualTo("';' expected");
        assertThat(json.at("/problems/0/line").asInt()).isEqualTo(2);
        assertThat(json.at("/problems/0/column").asInt()).isEqualTo(9);
    }

    @Test
    void run_has_the_fields_that_scripts_rely_on_in_their_order() {
        TraceBuilder trace = new TraceBuilder().print(MAIN, "a").diagnostic("D001", "x", 2);
        JsonNode json = read(JsonReports.run(ANSWER, trace.ends(End.PANIC, "boom").build()));
        assertThat(json.propertyNames())
                .containsSubsequence(
                        "formatVersion", "output", "end", "diagnostics", "virtualMillis");
        assertThat(json.at("/end").asString()).isEqualTo("panic");
        assertThat(json.at("/diagnostics/0/column").asInt()).isEqualTo(2);
    }

    private static GradeReport report(List<SourceProblem> problems) {
        CheckResult check =
                new CheckResult(
                        "order",
                        Status.FAIL,
                        "message",
                        "help",
                        "expected",
                        "actual",
                        List.of("step 1: spawn"),
                        Optional.of("w2-00000000-0.1"),
                        Optional.empty());
        return new GradeReport(
                "hello/late-arrival",
                Verdict.FAIL,
                Coverage.exhaustive(3),
                List.of(check),
                List.of(new ReportedDiagnostic("D001", "x", 2, 2, "help")),
                List.of("a \u001b \""),
                Ending.COMPLETE,
                problems,
                ANSWER,
                "note",
                Optional.of(new Recognized("slip", List.of("first", "second"), 0)),
                new Score(0.5, 1));
    }

    private static JsonNode read(String json) {
        return JsonMapper.builder().build().readTree(json);
    }
}
