package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The clause {@code ordered}: there are events, one for each pattern, that come one after the
 * other.
 *
 * @param chain the patterns, at least one
 * @param order what makes one come after the other
 */
record Ordered(List<Pattern> chain, Order order) implements Expectation {

    /** What makes one event come after another. */
    enum Order {
        /** It could not have come earlier in any schedule: {@link HappensBefore}. */
        CAUSAL("each made to wait for the one before it"),
        /** It came later in this schedule. */
        OBSERVED("in this order");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        /** The name by which lessons speak of it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Order> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Order::label).toList();
        }
    }

    Ordered {
        chain = List.copyOf(chain);
    }

    @Override
    public Outcome judge(Observation run) {
        ChainSearch search = new ChainSearch(chain, order, run);
        return switch (search.result()) {
            case FOUND -> Outcome.HOLDS;
            case TOO_MUCH_WORK ->
                    new Outcome.Undecided(
                            "The run has too many things in it for its order to be worked out.");
            case BROKEN ->
                    new Outcome.Fails(expected(), actual(search, run), offending(search, run));
        };
    }

    private String expected() {
        if (chain.size() == 1) {
            return chain.getFirst().describe();
        }
        List<String> lines = new ArrayList<>();
        lines.add(order.words + ":");
        chain.forEach(pattern -> lines.add("- " + pattern.describe()));
        return String.join("\n", lines);
    }

    /** The event that {@link #actual} begins with, if there is one. */
    private OptionalInt offending(ChainSearch search, Observation run) {
        Pattern missing = chain.get(search.brokenAt());
        return search.candidates(missing)
                .or(() -> anyMatch(missing, run))
                .map(event -> OptionalInt.of(event.index()))
                .orElse(OptionalInt.empty());
    }

    /** What became of the first pattern that found no event. */
    private String actual(ChainSearch search, Observation run) {
        int broken = search.brokenAt();
        Pattern missing = chain.get(broken);
        Optional<Event> elsewhere = search.candidates(missing).or(() -> anyMatch(missing, run));
        if (elsewhere.isEmpty()) {
            return "there was no " + missing.describe();
        }
        String event = Visible.event(elsewhere.get(), run);
        if (broken == 0) {
            return event + ", which does not fit";
        }
        String previous = chain.get(broken - 1).describe();
        int reached = search.earliestReached();
        if (elsewhere.get().index() < reached) {
            return event + "\ncame before " + Visible.event(run.events().get(reached), run);
        }
        return search.candidates(missing).isPresent() && order == Order.CAUSAL
                ? event + "\ncame after " + previous + " this time, but nothing made it wait"
                : event + "\nis not of the same things as " + previous;
    }

    @Override
    public boolean dependsOnOrder() {
        return order == Order.OBSERVED && !chain.stream().allMatch(Pattern::isPrinting);
    }

    private static Optional<Event> anyMatch(Pattern pattern, Observation run) {
        return run.events().stream().filter(event -> pattern.matches(event, run)).findFirst();
    }
}
