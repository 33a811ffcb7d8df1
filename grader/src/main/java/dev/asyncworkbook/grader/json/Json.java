package dev.asyncworkbook.grader.json;

import java.util.List;
import java.util.Optional;

/** A JSON value that knows where it stands. */
public sealed interface Json {

    /** Where its text begins. */
    Place place();

    /** What it is, as a sentence would call it: {@code an array}. */
    String typeName();

    /** The value of this name, if this is an object that has one; the first of several. */
    default Optional<Json> member(String name) {
        return Optional.empty();
    }

    /**
     * An object.
     *
     * @param members in the order of the text; a name may occur more than once
     */
    record Obj(Place place, List<Member> members) implements Json {

        @Override
        public Optional<Json> member(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }

        @Override
        public String typeName() {
            return "an object";
        }
    }

    /**
     * A name and its value within an object.
     *
     * @param place where the name begins; its pointer is that of the value
     */
    record Member(String name, Place place, Json value) {}

    /** An array. */
    record Arr(Place place, List<Json> elements) implements Json {
        @Override
        public String typeName() {
            return "an array";
        }
    }

    /** A string. */
    record Str(Place place, String text) implements Json {
        @Override
        public String typeName() {
            return "a string";
        }
    }

    /**
     * A number.
     *
     * @param text as it is written
     */
    record Num(Place place, String text) implements Json {
        @Override
        public String typeName() {
            return "the number " + text;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(Place place, String text) implements Json {
        @Override
        public String typeName() {
            return text;
        }
    }
}
