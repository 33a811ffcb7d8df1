package dev.asyncworkbook.grader.syntax;

import com.sun.source.tree.VariableTree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables outside of all methods of a program, whose initializers can be exchanged. */
public final class Constants {

    private Constants() {}

    /** What came of exchanging initializers. */
    public sealed interface Result permits Replaced, Missing {}

    /**
     * All were exchanged.
     *
     * @param source the new text, which has its lines where the old one had them
     */
    public record Replaced(String source) implements Result {}

    /**
     * There was no such variable.
     *
     * @param name the first that is missing
     */
    public record Missing(String name) implements Result {}

    private record Edit(int start, int end, String text) {}

    /** The program with other initializers, by the names of the variables. */
    public static Result replace(String source, Map<String, String> initializers) {
        return SourceTree.of(source, tree -> replace(source, tree, initializers));
    }

    private static Result replace(
            String source, SourceTree tree, Map<String, String> initializers) {
        Optional<String> missing =
                initializers.keySet().stream()
                        .filter(name -> tree.constant(name).isEmpty())
                        .findFirst();
        if (missing.isPresent()) {
            return new Missing(missing.get());
        }
        List<Edit> edits =
                initializers.entrySet().stream()
                        .map(each -> edit(tree, each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingInt(Edit::start).reversed())
                        .toList();
        StringBuilder changed = new StringBuilder(source);
        edits.forEach(edit -> changed.replace(edit.start(), edit.end(), edit.text()));
        return new Replaced(changed.toString());
    }

    private static Edit edit(SourceTree tree, String name, String initializer) {
        VariableTree variable = tree.constant(name).orElseThrow();
        return new Edit(
                tree.start(variable.getInitializer()),
                tree.end(variable.getInitializer()),
                initializer);
    }

    /** The declaration of a variable as a program writes it, on one line. */
    public static Optional<String> line(String source, String name) {
        return SourceTree.of(
                source,
                tree ->
                        tree.constant(name)
                                .map(it -> source.substring(tree.start(it), tree.end(it)))
                                .map(it -> it.strip().replaceAll("\\s*\\R\\s*", " ")));
    }
}
