package dev.asyncworkbook.grader.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of one object, read by name.
 *
 * <p>Whatever is missing or of the wrong type is reported, and the reader goes on with an empty
 * value, so that all problems of a document are found at once. A caller that must not use empty
 * values asks the {@link Problems} in the end.
 */
public final class Fields {

    private final Json.Obj object;
    private final String what;
    private final Problems problems;

    private Fields(Json.Obj object, String what, Problems problems) {
        this.object = object;
        this.what = what;
        this.problems = problems;
    }

    /**
     * The members of {@code value}; reports it if it is no object, and every name that is not known
     * or not unique.
     *
     * @param what the value as a sentence calls it: {@code an exercise}
     * @param known the names that it may have
     */
    public static Fields of(Json value, String what, List<String> known, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.structure(value.place(), notA(what + ", as an object {...}", value));
            return new Fields(new Json.Obj(value.place(), List.of()), "", problems);
        }
        Set<String> seen = new HashSet<>();
        for (Json.Member member : object.members()) {
            if (!known.contains(member.name())) {
                problems.structure(member.place(), unknown(member.name(), what, known));
            } else if (!seen.add(member.name())) {
                problems.add(member.place(), quote(member.name()) + " is given twice: remove one.");
            }
        }
        return new Fields(object, what, problems);
    }

    /** Where the object begins. */
    public Place place() {
        return object.place();
    }

    /** Whether there is a member of this name. */
    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** The value of this name, if there is one. */
    public Optional<Json> value(String name) {
        return object.member(name);
    }

    /** The value of this name, which must be there. */
    public Optional<Json> required(String name) {
        Optional<Json> value = value(name);
        // An object without a name is the stand-in for a value that has been reported already.
        if (value.isEmpty() && !what.isEmpty()) {
            problems.structure(place(), quote(name) + " is missing: " + what + " needs it.");
        }
        return value;
    }

    /** The string of this name, which must be there and not be blank. */
    public String string(String name) {
        return required(name).map(value -> string(value, quote(name))).orElse("");
    }

    /** The string of this name, if it is there. */
    public Optional<String> optionalString(String name) {
        return value(name).map(value -> string(value, quote(name)));
    }

    /** The integer of this name, if it is there, within its bounds. */
    public Optional<Integer> integer(String name, int least, int most) {
        return value(name).flatMap(value -> integer(value, quote(name), least, most));
    }

    /** The elements of the array of this name; none if it is not there. */
    public List<Json> list(String name) {
        return value(name).map(value -> elements(value, name)).orElse(List.of());
    }

    /** The elements of the array of this name, which must be there and not be empty. */
    public List<Json> requiredList(String name) {
        Optional<Json> value = required(name);
        if (value.isPresent()
                && value.get() instanceof Json.Arr array
                && array.elements().isEmpty()) {
            problems.structure(array.place(), quote(name) + " is empty: give at least one.");
        }
        return value.map(it -> elements(it, name)).orElse(List.of());
    }

    /** Where the value of this name begins, or the object if there is none. */
    public Place placeOf(String name) {
        return value(name).map(Json::place).orElse(place());
    }

    /** The strings, which may be blank, of the array of this name, which must be there. */
    public List<String> plainStrings(String name) {
        return required(name).map(it -> elements(it, name)).orElse(List.of()).stream()
                .flatMap(it -> plainString(it, "every element of " + quote(name)).stream())
                .toList();
    }

    /** The string of this name, which may be blank, if it is there. */
    public Optional<String> plainString(String name) {
        return value(name).flatMap(it -> plainString(it, quote(name)));
    }

    /** What the word of this name means, if it is there; one that is not known is a problem. */
    public <T> Optional<T> word(
            String name, List<String> known, Function<String, Optional<T>> meaning) {
        return optionalString(name)
                .filter(word -> isKnown(word, name, known, placeOf(name)))
                .flatMap(meaning);
    }

    /** The words of the array of this name; one that is not known is a problem. */
    public List<String> words(String name, List<String> known) {
        String subject = "every element of " + quote(name);
        return list(name).stream()
                .filter(it -> isKnown(string(it, subject), name, known, it.place()))
                .map(it -> string(it, subject))
                .toList();
    }

    private boolean isKnown(String word, String name, List<String> known, Place place) {
        if (!known.contains(word) && !word.isBlank()) {
            problems.structure(place, notOneOf(name, word, known));
        }
        return known.contains(word);
    }

    /** The sentence that {@code word} is none of the known ones. */
    public static String notOneOf(String name, String word, List<String> known) {
        return "\"%s\" cannot be \"%s\".%s Known are %s."
                .formatted(name, word, Suggestions.didYouMean(word, known), quoted(known));
    }

    /** The strings of the array of this name; none if it is not there. */
    public List<String> strings(String name) {
        return list(name).stream()
                .map(it -> string(it, "every element of " + quote(name)))
                .toList();
    }

    /** The members of the object of this name; none if it is not there. */
    public List<Json.Member> members(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty() || value.get() instanceof Json.Obj) {
            return value.map(it -> ((Json.Obj) it).members()).orElse(List.of());
        }
        problems.structure(value.get().place(), notA(quote(name), "an object {...}", value.get()));
        return List.of();
    }

    /** The strings of the object of this name, by their names; none if it is not there. */
    public Map<String, String> stringMap(String name) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Json.Member member : members(name)) {
            strings.put(member.name(), string(member.value(), quote(member.name())));
        }
        return strings;
    }

    /** Whether the value of this name is {@code true}; it is not if it is not there. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    /** Whether the value of this name is {@code true}, or {@code usual} if it is not there. */
    public boolean flag(String name, boolean usual) {
        Optional<Json> value = value(name);
        if (value.isPresent()
                && !(value.get() instanceof Json.Word word && !word.text().equals("null"))) {
            problems.structure(
                    value.get().place(), notA(quote(name), "true or false", value.get()));
        }
        return value.map(it -> it instanceof Json.Word word && word.text().equals("true"))
                .orElse(usual);
    }

    private String string(Json value, String subject) {
        if (!(value instanceof Json.Str string)) {
            problems.structure(value.place(), notA(subject, "a string", value));
            return "";
        }
        if (string.text().isBlank()) {
            problems.structure(value.place(), subject + " is blank: write something.");
        }
        return string.text();
    }

    private Optional<String> plainString(Json value, String subject) {
        if (value instanceof Json.Str string) {
            return Optional.of(string.text());
        }
        problems.structure(value.place(), notA(subject, "a string", value));
        return Optional.empty();
    }

    /** The integer that a value is, within its bounds; {@code subject} is for messages. */
    public Optional<Integer> integer(Json value, String subject, int least, int most) {
        if (value instanceof Json.Num number && number.text().matches("-?\\d{1,9}")) {
            int given = Integer.parseInt(number.text());
            if (given >= least && given <= most) {
                return Optional.of(given);
            }
        }
        String range =
                least == most
                        ? "the number " + least
                        : "a whole number from " + least + " to " + most;
        problems.structure(value.place(), notA(subject, range, value));
        return Optional.empty();
    }

    private List<Json> elements(Json value, String name) {
        if (value instanceof Json.Arr array) {
            return array.elements();
        }
        problems.structure(value.place(), notA(quote(name), "an array [...]", value));
        return List.of();
    }

    private static String unknown(String name, String what, List<String> known) {
        String near = Suggestions.didYouMean(name, known);
        return quote(name)
                + " is not a key of "
                + what
                + "."
                + (near.isEmpty() ? " It may have " + quoted(known) + "." : near);
    }

    private static String notA(String expected, Json value) {
        return "Expected " + expected + ", found " + value.typeName() + ".";
    }

    private static String notA(String subject, String expected, Json value) {
        return subject + " must be " + expected + ", not " + value.typeName() + ".";
    }

    /** The word between quotation marks. */
    public static String quote(String word) {
        return "\"" + word + "\"";
    }

    /** The words between quotation marks, with commas. */
    public static String quoted(List<String> words) {
        return String.join(", ", words.stream().map(Fields::quote).toList());
    }
}
