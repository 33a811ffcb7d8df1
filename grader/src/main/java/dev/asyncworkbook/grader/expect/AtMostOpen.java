package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The clause {@code atMostOpen}: never are more of something open at a time. An event of one kind
 * opens, an event of another kind closes one of those; something must be opened.
 *
 * @param most how many may be open
 * @param open what opens
 * @param close what closes; closing what is not open does nothing
 * @param per what is counted apart
 */
record AtMostOpen(int most, Pattern open, Pattern close, Per per) implements Expectation {

    /** What is counted apart. */
    enum Per {
        /** Everything is counted together. */
        NONE(""),
        /** Each thing that it happens to. */
        OBJ(" of one thing"),
        /** Each acting task. */
        TASK(" by one task");

        private final String words;

        Per(String words) {
            this.words = words;
        }

        /** The labels that lessons may use. */
        static List<String> labels() {
            return List.of("obj", "task");
        }

        static Optional<Per> ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(label))
                    .findFirst();
        }

        private int key(Event event) {
            return switch (this) {
                case NONE -> Subject.NONE;
                case OBJ -> event.object();
                case TASK -> event.task();
            };
        }
    }

    @Override
    public Outcome judge(Observation run) {
        Map<Integer, List<Event>> opened = new HashMap<>();
        boolean seen = false;
        for (Event event : run.events()) {
            boolean opens = open.matches(event, run);
            if (!opens && !close.matches(event, run)) {
                continue;
            }
            List<Event> now = opened.computeIfAbsent(per.key(event), _ -> new ArrayList<>());
            if (opens) {
                seen = true;
                now.addLast(event);
                if (now.size() > most) {
                    return new Outcome.Fails(expected(), actual(now, run), event);
                }
            } else {
                close(now, event);
            }
        }
        return seen
                ? Outcome.HOLDS
                : new Outcome.Fails(expected(), "there was no " + open.describe());
    }

    /**
     * Which of them is closed does not matter for the number; for the report it is the likeliest.
     */
    private static void close(List<Event> open, Event closing) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Event event = open.get(i);
            if (event.task() == closing.task() && event.object() == closing.object()) {
                open.remove(i);
                return;
            }
        }
        if (!open.isEmpty()) {
            open.removeLast();
        }
    }

    private String expected() {
        return "at most "
                + most
                + " open at a time"
                + per.words
                + ":\nopened by "
                + open.describe()
                + ", closed by "
                + close.describe();
    }

    private static String actual(List<Event> open, Observation run) {
        int hidden = Math.max(0, open.size() - 5);
        return open.size()
                + " open:"
                + (hidden > 0 ? "\n- (" + hidden + " before)" : "")
                + open.stream()
                        .skip(hidden)
                        .map(it -> "\n- " + Visible.event(it, run))
                        .collect(Collectors.joining());
    }

    @Override
    public boolean dependsOnOrder() {
        return per == Per.NONE && !(open.isPrinting() && close.isPrinting());
    }
}
