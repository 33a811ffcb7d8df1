package dev.asyncworkbook.grader.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

import dev.asyncworkbook.runner.DeepStack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source text as javac's parser sees it; what does not parse has a tree with gaps. */
final class SourceTree {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private SourceTree(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * What is to be known about a text; parsing resolves no name, loads no class, runs no
     * processor.
     *
     * <p>The parser and whatever walks through its tree recurse as deep as the text is nested, and
     * it may be nested as deep as the compiler bears it.
     */
    static <T> T of(String source, Function<SourceTree, T> wanted) {
        return DeepStack.call(() -> wanted.apply(parse(source)));
    }

    private static SourceTree parse(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                null,
                                _ -> {},
                                List.of("-proc:none"),
                                null,
                                List.of(new InMemory(source)));
        try {
            return new SourceTree(
                    task.parse().iterator().next(), Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** The line on which a part of it begins, from 1. */
    int line(Tree tree) {
        long position = positions.getStartPosition(unit, tree);
        return position < 0 ? 1 : (int) unit.getLineMap().getLineNumber(position);
    }

    /** Where a part of it begins, in characters. */
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** Where the text behind a part of it begins. */
    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** Whether a class stands in the text, unlike that around a compact source file. */
    boolean isWritten(ClassTree type) {
        return !(unit.getTypeDecls().contains(type)
                && type.getMembers().stream().anyMatch(it -> start(it) == start(type)));
    }

    /** The variable of this name outside of all methods, if it has an initializer. */
    Optional<VariableTree> constant(String name) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(type -> ((ClassTree) type).getMembers().stream())
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(variable -> variable.getName().contentEquals(name))
                .filter(variable -> variable.getInitializer() != null)
                .findFirst();
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String source;

        InMemory(String source) {
            super(URI.create("string:///Answer.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
