package dev.asyncworkbook.runner;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds what the learner calls the things that are made on a line: {@code var accounts = new
 * Mutex<>(0)} makes {@code accounts}.
 *
 * <p>Where a line makes two, the first gives the name.
 */
final class VariableNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<Integer, String> names = new HashMap<>();

    private VariableNames(JavacTask task, CompilationUnitTree unit) {
        this.unit = unit;
        positions = Trees.instance(task).getSourcePositions();
    }

    /** The names by line. */
    static Map<Integer, String> in(JavacTask task, CompilationUnitTree unit) {
        VariableNames scanner = new VariableNames(task, unit);
        scanner.scan(unit, null);
        return scanner.names;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        ExpressionTree made = variable.getInitializer();
        if (made != null && makes(made)) {
            String name = variable.getName().toString();
            names.putIfAbsent(line(positions.getStartPosition(unit, made)), name);
            names.putIfAbsent(line(positions.getEndPosition(unit, made)), name);
        }
        return super.visitVariable(variable, null);
    }

    private static boolean makes(ExpressionTree made) {
        return made instanceof NewClassTree || made instanceof MethodInvocationTree;
    }

    private int line(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
}
