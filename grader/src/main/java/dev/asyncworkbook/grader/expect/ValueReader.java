package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.PlainData;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ends, final values and outcomes; one that no run can have is a problem. */
final class ValueReader {

    private static final String FINAL = "final:";

    /** Exceptions that programs throw often: a name that is nearly one of them is a misspelling. */
    private static final List<String> EXCEPTIONS =
            List.of(
                    "ArithmeticException",
                    "ArrayIndexOutOfBoundsException",
                    "AssertionError",
                    "ClassCastException",
                    "ConcurrentModificationException",
                    "Elapsed",
                    "Exception",
                    "IOException",
                    "IllegalArgumentException",
                    "IllegalStateException",
                    "IndexOutOfBoundsException",
                    "InterruptedException",
                    "JoinError",
                    "LockAcrossAwait",
                    "NoSuchElementException",
                    "NullPointerException",
                    "NumberFormatException",
                    "OutOfMemoryError",
                    "PoisonError",
                    "PolledAfterCompletion",
                    "RecvError",
                    "RuntimeException",
                    "SendError",
                    "StackOverflowError",
                    "StringIndexOutOfBoundsException",
                    "TimeoutException",
                    "TryRecvError",
                    "TrySendError",
                    "UncheckedIOException",
                    "UnsupportedOperationException");

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** The end of this label; empty if it is blank or there is none such, which is a problem. */
    Optional<EndForm> end(String label, String key, Place place) {
        if (label.isBlank()) {
            return Optional.empty();
        }
        Optional<EndForm> form = EndForm.ofLabel(label);
        Optional<String> type = form.flatMap(EndForm::exception);
        if (form.isEmpty()) {
            List<String> known = new ArrayList<>(Ends.JUDGED.stream().map(End::label).toList());
            known.add("panic:Type");
            if (key.equals("end")) {
                known.add(LeakFree.LABEL);
                problems.structure(place, Fields.notOneOf(key, label, known));
            } else {
                problems.add(place, Fields.notOneOf(key, label, known));
            }
        } else if (type.isPresent()) {
            checkException(type.get(), place);
        }
        return form;
    }

    private void checkException(String type, Place place) {
        if (!type.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*([.][\\p{L}_$][\\p{L}\\p{N}_$]*)*")) {
            problems.add(
                    place,
                    "\"%s\" is no name of a class: write \"panic:IllegalStateException\"."
                            .formatted(type));
        } else if (!type.contains(".") && !EXCEPTIONS.contains(type)) {
            List<String> near = Suggestions.misspelled(type, EXCEPTIONS);
            if (!near.isEmpty()) {
                problems.add(
                        place,
                        "There is no exception \"%s\", so this is never true. Did you mean \"panic:%s\"?"
                                .formatted(type, near.getFirst()));
            }
        }
    }

    /** Reports lines that no program prints. */
    void checkLines(List<Json> lines) {
        for (Json line : lines) {
            if (line instanceof Json.Str string
                    && (string.text().contains("\n") || string.text().contains("\r"))) {
                problems.add(
                        line.place(),
                        "A printed line has no line break in it, so this would never match: write each line as an element of its own.");
            }
        }
    }

    /** Reports a name that no variable can have. */
    void checkName(String name, Place place) {
        if (!name.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*(#[1-9]\\d*)?")) {
            problems.add(
                    place,
                    "\"%s\" is no name of a variable, so there would never be such a value: correct it."
                            .formatted(name));
        }
    }

    /** The text of a final value. */
    Optional<String> value(Json value, String what) {
        if (!(value instanceof Json.Str)) {
            problems.structure(value.place(), noString(value, what));
        }
        return text(value);
    }

    private static String noString(Json value, String what) {
        String fix = value instanceof Json.Num number ? number.text() : "value";
        return "%s must be a string, not %s: write \"%s\".".formatted(what, value.typeName(), fix);
    }

    /** The text of an outcome that is one; which outcomes are, no schema can say. */
    private Optional<String> outcomeText(Json value) {
        if (!(value instanceof Json.Str)) {
            problems.add(value.place(), noString(value, "every outcome"));
        }
        return text(value);
    }

    private Optional<String> text(Json value) {
        if (!(value instanceof Json.Str string)) {
            return Optional.empty();
        }
        if (string.text().length() > PlainData.LONGEST + "...".length()) {
            problems.add(
                    value.place(),
                    "The text of a final value is cut after %d characters, so this would never match: shorten it."
                            .formatted(PlainData.LONGEST));
        }
        return Optional.of(string.text());
    }

    /** What the outcomes are of. */
    Optional<OutcomeKind> kind(Fields options) {
        String of = options.string("of");
        if (of.startsWith(FINAL)) {
            String name = of.substring(FINAL.length());
            checkName(name, options.placeOf("of"));
            return Optional.of(new OutcomeKind.Final(name));
        }
        return switch (of) {
            case "output" -> Optional.of(new OutcomeKind.Output());
            case "end" -> Optional.of(new OutcomeKind.Ending());
            default -> {
                if (!of.isBlank()) {
                    List<String> known = List.of("output", "end", "final:name");
                    problems.structure(options.placeOf("of"), Fields.notOneOf("of", of, known));
                }
                yield Optional.empty();
            }
        };
    }

    /** The outcomes that a lesson lists. */
    List<OutcomeKind.Value> outcomes(OutcomeKind of, List<Json> elements) {
        List<OutcomeKind.Value> values = new ArrayList<>();
        for (Json element : elements) {
            Optional<OutcomeKind.Value> value = outcome(of, element);
            if (value.isPresent() && values.stream().anyMatch(it -> isSame(it, value.get()))) {
                problems.add(element.place(), "This outcome is there already: remove one.");
            }
            value.ifPresent(values::add);
        }
        return values;
    }

    private static boolean isSame(OutcomeKind.Value one, OutcomeKind.Value other) {
        boolean ends =
                one instanceof OutcomeKind.EndsAs(String first)
                        && (other instanceof OutcomeKind.EndsAs(String second)
                                && overlap(first, second));
        return ends || one.equals(other);
    }

    private static boolean overlap(String first, String second) {
        Optional<EndForm> other = EndForm.ofLabel(second);
        return EndForm.ofLabel(first).filter(it -> it.overlaps(other.orElse(it))).isPresent();
    }

    private Optional<OutcomeKind.Value> outcome(OutcomeKind of, Json element) {
        return switch (of) {
            case OutcomeKind.Output() -> lines(element);
            case OutcomeKind.Ending() ->
                    outcomeText(element)
                            .flatMap(label -> end(label, "outcomes", element.place()))
                            .map(form -> new OutcomeKind.EndsAs(form.label()));
            case OutcomeKind.Final(String name) ->
                    outcomeText(element).map(text -> new OutcomeKind.Holds(name, text));
        };
    }

    private Optional<OutcomeKind.Value> lines(Json element) {
        if (!(element instanceof Json.Arr array)
                || !array.elements().stream().allMatch(Json.Str.class::isInstance)) {
            problems.add(
                    element.place(),
                    "An outcome of the output is an array of lines: write [\"line\", ...].");
            return Optional.empty();
        }
        checkLines(array.elements());
        return Optional.of(
                new OutcomeKind.Lines(
                        array.elements().stream().map(it -> ((Json.Str) it).text()).toList()));
    }
}
