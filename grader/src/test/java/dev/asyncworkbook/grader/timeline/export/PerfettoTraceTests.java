package dev.asyncworkbook.grader.timeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.timeline.Golden;
import dev.asyncworkbook.grader.timeline.Runs;
import dev.asyncworkbook.grader.timeline.Timeline;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Comparator;
import java.util.List;

class PerfettoTraceTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SEEDS = 100;

    private static List<JsonNode> events(Timeline timeline, String phase) {
        return JSON.readTree(PerfettoTrace.of(timeline))
                .get("traceEvents")
                .valueStream()
                .filter(event -> event.get("ph").asString().equals(phase))
                .toList();
    }

    private static int number(JsonNode event, String field) {
        return event.get(field).asInt();
    }

    @Test
    void the_slices_of_a_track_do_not_overlap() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<JsonNode> slices =
                    events(Runs.generated(seed), "X").stream()
                            .sorted(
                                    Comparator.comparingInt((JsonNode it) -> number(it, "tid"))
                                            .thenComparingInt(it -> number(it, "ts")))
                            .toList();
            for (int i = 1; i < slices.size(); i++) {
                JsonNode one = slices.get(i - 1);
                JsonNode next = slices.get(i);
                boolean sameTrack = number(one, "tid") == number(next, "tid");
                int end = number(one, "ts") + number(one, "dur");
                assertThat(!sameTrack || end <= number(next, "ts")).as("seed %d", seed).isTrue();
            }
        }
    }

    @Test
    void every_flow_begins_and_ends_once_and_goes_forward_from_a_slice_to_a_slice() {
        Timeline talk = Runs.talk();
        List<JsonNode> begins = events(talk, "s");
        List<JsonNode> ends = events(talk, "f");
        List<JsonNode> slices = events(talk, "X");
        assertThat(begins).hasSameSizeAs(talk.arrows()).hasSameSizeAs(ends);
        for (JsonNode begin : begins) {
            List<JsonNode> mates =
                    ends.stream().filter(it -> number(it, "id") == number(begin, "id")).toList();
            assertThat(mates).hasSize(1);
            assertThat(mates.getFirst().get("bp").asString()).isEqualTo("e");
            assertThat(number(mates.getFirst(), "ts")).isGreaterThan(number(begin, "ts"));
            assertThat(slices).anyMatch(slice -> holds(slice, begin));
            assertThat(slices).anyMatch(slice -> holds(slice, mates.getFirst()));
        }
    }

    private static boolean holds(JsonNode slice, JsonNode event) {
        int begin = number(slice, "ts");
        int at = number(event, "ts");
        return number(slice, "tid") == number(event, "tid")
                && begin <= at
                && at < begin + number(slice, "dur");
    }

    @Test
    void every_task_is_a_track_and_every_step_an_instant_on_it() {
        Timeline talk = Runs.talk();
        assertThat(events(talk, "M").stream().map(it -> it.at("/args/name").asString()))
                .contains("talk.java", "main", "t1", "time");
        assertThat(events(talk, "i")).hasSameSizeAs(talk.steps());
        assertThat(events(talk, "i").get(13).at("/args/source").asString())
                .isEqualTo("println(channel.rx().recv().await());");
    }

    @Test
    void the_virtual_time_is_a_counter_over_the_steps() {
        assertThat(events(Runs.talk(), "C"))
                .extracting(it -> number(it, "ts") + ":" + it.at("/args/ms").asInt())
                .containsExactly("0:0", "16:5");
    }

    @Test
    void it_is_the_same_every_time() {
        Golden.check("perfetto.json", PerfettoTrace.of(Runs.talk()));
    }
}
