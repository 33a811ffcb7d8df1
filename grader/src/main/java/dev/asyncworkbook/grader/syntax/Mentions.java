package dev.asyncworkbook.grader.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What a source text mentions, each with its line. */
public final class Mentions {

    private final List<Mention> found;

    private Mentions(List<Mention> found) {
        this.found = found;
    }

    /** All that this text mentions. */
    public static Mentions in(String source) {
        return SourceTree.of(source, tree -> new Mentions(MentionScanner.scan(tree)));
    }

    /**
     * The line of the first call of a method, also by a reference to it; what stands before a dot
     * in {@code name} must stand before the call as well.
     */
    public OptionalInt call(String name) {
        return first(found.stream().filter(it -> it.what() == Mention.What.CALL).toList(), name);
    }

    /** The line of the first mention of a type by its simple name, outside of imports. */
    public OptionalInt type(String name) {
        return first(found.stream().filter(it -> it.what() == Mention.What.NAME).toList(), name);
    }

    /** The line of the first import of this, or of the first use by its full name. */
    public OptionalInt imported(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String all = name.substring(0, name.lastIndexOf('.')) + ".*";
        boolean used = type(simple).isPresent();
        return earliest(
                found.stream()
                        .filter(it ->
                                switch (it.what()) {
                                    case IMPORT ->
                                            it.name().equals(name)
                                                    || (used && it.name().equals(all));
                                    case NAME -> it.name().equals(name);
                                    case CALL, CONSTRUCT -> false;
                                })
                        .toList());
    }

    /** The line of the first use of the construct with this label. */
    public OptionalInt construct(String label) {
        return earliest(
                found.stream()
                        .filter(it -> it.what() == Mention.What.CONSTRUCT)
                        .filter(it -> it.name().equals(label))
                        .toList());
    }

    private static OptionalInt first(List<Mention> mentions, String name) {
        return earliest(
                mentions.stream()
                        .filter(it -> it.name().equals(name) || it.name().endsWith("." + name))
                        .toList());
    }

    private static OptionalInt earliest(List<Mention> mentions) {
        return mentions.stream()
                .min(Comparator.comparingInt(Mention::line))
                .map(it -> OptionalInt.of(it.line()))
                .orElse(OptionalInt.empty());
    }
}
