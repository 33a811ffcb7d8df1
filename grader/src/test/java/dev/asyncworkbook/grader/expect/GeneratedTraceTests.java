package dev.asyncworkbook.grader.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Clauses judged on small random traces, beside their definitions spelled out. */
class GeneratedTraceTests {

    private static final int ROUNDS = 3_000;

    private static TraceBuilder random(long seed) {
        Random random = new Random(seed);
        TraceBuilder trace = new TraceBuilder();
        int[] tasks = {TraceBuilder.MAIN, trace.task("t1"), trace.task("t2")};
        int[] locks = {
            trace.subject(Subject.Kind.MUTEX, "one"), trace.subject(Subject.Kind.MUTEX, "two")
        };
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            EventKind kind = random.nextBoolean() ? EventKind.GRANT : EventKind.RELEASE;
            int[] causes =
                    i > 0 && random.nextInt(3) == 0 ? new int[] {random.nextInt(i)} : new int[0];
            trace.time(i * 10L / 3);
            trace.event(kind, tasks[random.nextInt(3)], locks[random.nextInt(2)], "", causes);
        }
        return trace;
    }

    private static boolean holds(String expectation, TraceBuilder trace) {
        return Judge.judge(expectation, trace).equals(Outcome.HOLDS);
    }

    private static List<Event> of(EventKind kind, Trace trace) {
        return trace.events().stream().filter(event -> event.kind() == kind).toList();
    }

    private static String pair(String clause, String options) {
        return "{'"
                + clause
                + "': [{'event': 'grant', 'object': '?m'}, {'event': 'release', 'object': '?m'}]"
                + options
                + "}";
    }

    @Test
    void strong_before_is_an_assignment_of_distinct_earlier_events() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            TraceBuilder trace = random(seed);
            List<Event> grants = of(EventKind.GRANT, trace.build());
            List<Event> releases = of(EventKind.RELEASE, trace.build());
            boolean model = !releases.isEmpty() && assigns(releases, grants, new HashSet<>());
            assertThat(holds(pair("before", ", 'strong': true"), trace))
                    .as("seed " + seed)
                    .isEqualTo(model);
        }
    }

    private static boolean assigns(List<Event> releases, List<Event> grants, Set<Event> used) {
        if (releases.isEmpty()) {
            return true;
        }
        Event release = releases.getFirst();
        for (Event grant : grants) {
            if (grant.object() == release.object()
                    && grant.index() < release.index()
                    && used.add(grant)) {
                if (assigns(releases.subList(1, releases.size()), grants, used)) {
                    return true;
                }
                used.remove(grant);
            }
        }
        return false;
    }

    @Test
    void after_is_a_later_event_for_each() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            TraceBuilder trace = random(seed);
            List<Event> releases = of(EventKind.RELEASE, trace.build());
            List<Event> grants = of(EventKind.GRANT, trace.build());
            boolean model =
                    !grants.isEmpty()
                            && grants.stream()
                                    .allMatch(grant ->
                                            releases.stream()
                                                    .anyMatch(it ->
                                                            it.object() == grant.object()
                                                                    && it.index() > grant.index()));
            assertThat(holds(pair("after", ""), trace)).as("seed " + seed).isEqualTo(model);
        }
    }

    @Test
    void causes_and_concurrent_follow_the_transitive_closure() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            TraceBuilder trace = random(seed);
            boolean[][] before = closure(trace.build().events());
            boolean any = false;
            boolean causes = true;
            boolean concurrent = true;
            for (Event grant : of(EventKind.GRANT, trace.build())) {
                for (Event release : of(EventKind.RELEASE, trace.build())) {
                    if (grant.object() == release.object()) {
                        any = true;
                        boolean forth = before[grant.index()][release.index()];
                        causes &= forth;
                        concurrent &= !forth && !before[release.index()][grant.index()];
                    }
                }
            }
            assertThat(holds(pair("causes", ""), trace))
                    .as("seed " + seed)
                    .isEqualTo(any && causes);
            assertThat(holds(pair("concurrent", ""), trace))
                    .as("seed " + seed)
                    .isEqualTo(any && concurrent);
        }
    }

    private static boolean[][] closure(List<Event> events) {
        int n = events.size();
        boolean[][] before = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                before[i][j] =
                        events.get(i).task() == events.get(j).task()
                                || events.get(j).causes().contains(i);
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    before[i][j] |= before[i][k] && before[k][j];
                }
            }
        }
        return before;
    }

    @Test
    void the_cone_before_an_event_is_what_comes_before_it() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<Event> events = random(seed).build().events();
            HappensBefore order = new HappensBefore(events);
            boolean[][] before = closure(events);
            for (int j = 0; j < events.size(); j++) {
                for (int i = 0; i < events.size(); i++) {
                    assertThat(order.before(j).get(i)).as("seed " + seed).isEqualTo(before[i][j]);
                    assertThat(order.isBefore(i, j)).as("seed " + seed).isEqualTo(before[i][j]);
                }
            }
        }
    }

    @Test
    void at_most_open_bounds_every_prefix() {
        String clause =
                "{'atMostOpen': 1, 'open': {'event': 'grant'}, 'close': {'event': 'release'},"
                        + " 'per': 'obj'}";
        for (long seed = 0; seed < ROUNDS; seed++) {
            TraceBuilder trace = random(seed);
            List<Event> events = trace.build().events();
            boolean model = !of(EventKind.GRANT, trace.build()).isEmpty();
            for (int end = 0; end <= events.size(); end++) {
                model &= mostOpen(events.subList(0, end)) <= 1;
            }
            assertThat(holds(clause, trace)).as("seed " + seed).isEqualTo(model);
        }
    }

    private static int mostOpen(List<Event> prefix) {
        List<Integer> open = new ArrayList<>();
        for (Event event : prefix) {
            if (event.kind() == EventKind.GRANT) {
                open.add(event.object());
            } else {
                open.remove(Integer.valueOf(event.object()));
            }
        }
        return open.stream()
                .mapToInt(lock -> (int) open.stream().filter(lock::equals).count())
                .max()
                .orElse(0);
    }

    @Test
    void within_measures_to_the_next_event() {
        String clause = pair("within", ", 'ms': [3, 9]");
        for (long seed = 0; seed < ROUNDS; seed++) {
            TraceBuilder trace = random(seed);
            List<Event> grants = of(EventKind.GRANT, trace.build());
            boolean model = !grants.isEmpty();
            for (Event grant : grants) {
                model &=
                        of(EventKind.RELEASE, trace.build()).stream()
                                .filter(it -> it.object() == grant.object())
                                .filter(it -> it.index() > grant.index())
                                .findFirst()
                                .map(it -> it.virtualMillis() - grant.virtualMillis())
                                .filter(passed -> passed >= 3 && passed <= 9)
                                .isPresent();
            }
            assertThat(holds(clause, trace)).as("seed " + seed).isEqualTo(model);
        }
    }
}
