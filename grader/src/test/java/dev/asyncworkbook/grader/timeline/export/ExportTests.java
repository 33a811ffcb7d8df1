package dev.asyncworkbook.grader.timeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.timeline.Golden;
import dev.asyncworkbook.grader.timeline.Runs;
import dev.asyncworkbook.grader.timeline.Step;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.VectorClocks;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files are read back as their readers do. */
class ExportTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SEEDS = 50;

    private final Timeline talk = Runs.talk();

    @Test
    void json_lines_have_an_object_with_the_event_on_each_line() {
        List<String> lines = EventLines.of(talk).lines().toList();
        assertThat(lines).hasSameSizeAs(talk.steps());
        for (Step step : talk.steps()) {
            JsonNode line = JSON.readTree(lines.get(step.number()));
            assertThat(line.get("step").asInt()).isEqualTo(step.number());
            assertThat(line.get("kind").asString()).isEqualTo(step.event().kind().label());
            assertThat(line.get("task").asString()).isEqualTo(talk.lane(step).name());
            assertThat(line.get("detail").asString()).isEqualTo(step.event().detail());
            assertThat(line.get("line").asInt()).isEqualTo(step.event().line());
            assertThat(line.get("ms").asLong()).isEqualTo(step.event().virtualMillis());
            assertThat(line.get("causes").valueStream().map(JsonNode::asInt))
                    .containsExactlyElementsOf(step.event().causes());
        }
        Golden.check("events.jsonl", EventLines.of(talk));
    }

    @Test
    void the_shiviz_log_is_read_with_its_pattern() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Timeline timeline = Runs.generated(seed);
            VectorClocks clocks = new VectorClocks(timeline);
            String pattern = ShiVizLog.PATTERN.replace("{.*}", "\\{.*\\}");
            Matcher matcher = Pattern.compile(pattern).matcher(ShiVizLog.of(timeline));
            for (Step step : timeline.steps()) {
                assertThat(matcher.find()).as("seed %d", seed).isTrue();
                assertThat(matcher.group("host")).isEqualTo(clocks.host(step.number()));
                JsonNode clock = JSON.readTree(matcher.group("clock"));
                assertThat(clock.propertyStream().toList())
                        .allMatch(it ->
                                it.getValue().asInt()
                                        == clocks.clock(step.number()).getOrDefault(it.getKey(), 0))
                        .hasSize(clocks.clock(step.number()).size());
                assertThat(matcher.group("event")).startsWith(timeline.sentence(step));
            }
            assertThat(matcher.find()).isFalse();
        }
        Golden.check("shiviz.log", ShiVizLog.of(talk));
    }

    @Test
    void the_report_has_the_run_and_its_events() {
        JsonNode report = JSON.readTree(TraceReport.of(talk));
        assertThat(report.get("formatVersion").asInt()).isEqualTo(1);
        assertThat(report.get("replay").asString()).isEqualTo(talk.replayToken().orElseThrow());
        assertThat(report.get("end").asString()).isEqualTo("complete");
        assertThat(report.at("/output/0").asString()).isEqualTo("<b>hello</b>");
        assertThat(report.at("/tasks").size()).isEqualTo(2);
        assertThat(report.at("/events").size()).isEqualTo(talk.steps().size());
    }

    @Test
    void a_file_is_ascii_whatever_a_program_prints() {
        for (String file :
                List.of(EventLines.of(talk), PerfettoTrace.of(talk), TraceReport.of(talk))) {
            assertThat(file).matches("[\\n\\r -~]*");
        }
    }
}
