package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Trace;

import java.util.List;

/** What of a run counts as its outcome. */
public sealed interface OutcomeKind {

    /** The lines that it prints. */
    record Output() implements OutcomeKind {}

    /** How it ends. */
    record Ending() implements OutcomeKind {}

    /** What a variable holds in the end. */
    record Final(String name) implements OutcomeKind {}

    /** The run's own outcome, in words. */
    default String actual(Observation run) {
        Trace trace = run.trace();
        return switch (this) {
            case Output() -> "printed:\n" + Visible.lines(trace.output(), 0);
            case Ending() -> "the end is " + EndForm.of(trace).label();
            case Final(String name) -> {
                String value = trace.finals().get(name);
                yield value == null
                        ? Finals.missing(name, run)
                        : name + " = " + Visible.text(value);
            }
        };
    }

    /** Whether it needs the list of events. */
    default boolean needsEvents() {
        return this instanceof Output;
    }

    /** One outcome that a lesson writes down. */
    sealed interface Value {

        /** Whether the run turned out like this. */
        boolean isThatOf(Trace trace);

        /** The outcome in words, on one line. */
        String describe();
    }

    /** Printed lines. */
    record Lines(List<String> lines) implements Value {

        /** Copies the list. */
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public boolean isThatOf(Trace trace) {
            return trace.output().equals(lines);
        }

        @Override
        public String describe() {
            return lines.isEmpty()
                    ? "(nothing printed)"
                    : String.join(", ", lines.stream().map(Visible::quote).toList());
        }
    }

    /** An end, as {@link EndForm} writes it. */
    record EndsAs(String label) implements Value {

        @Override
        public boolean isThatOf(Trace trace) {
            return EndForm.ofLabel(label).filter(form -> form.isMetBy(trace)).isPresent();
        }

        @Override
        public String describe() {
            return label;
        }
    }

    /** A final value. */
    record Holds(String name, String value) implements Value {

        @Override
        public boolean isThatOf(Trace trace) {
            return value.equals(trace.finals().get(name));
        }

        @Override
        public String describe() {
            return name + " = " + Visible.text(value);
        }
    }
}
