package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.runner.instrument.Instrumenter;
import dev.asyncworkbook.runner.process.ChildLost;
import dev.asyncworkbook.runner.process.Loss;
import dev.asyncworkbook.runner.wire.Evaluation;
import dev.asyncworkbook.runner.wire.Payloads;

import jdk.jshell.spi.ExecutionControl;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * JShell's way to the child: classes go out, values come back.
 *
 * <p>Whatever happens in the child is an exception of the user's in JShell's eyes, because the loss
 * of an engine would close the whole JShell. What really happened is kept for {@link #takeOutcome}.
 */
final class RemoteControl implements ExecutionControl {

    /**
     * What the latest evaluation came to.
     *
     * @param evaluation what the child said, if it lived
     * @param loss how the child was lost, if it was
     */
    record Outcome(Optional<Evaluation> evaluation, Optional<Loss> loss) {}

    private final SessionChild child;
    private @Nullable Outcome outcome;

    /** Everything that was ever defined: later classes extend earlier ones. */
    private final Map<String, byte[]> known = new HashMap<>();

    /** The snippet that is being evaluated. */
    private String source = "";

    RemoteControl(SessionChild child) {
        this.child = child;
    }

    /** Tells which snippet the classes that come next belong to. */
    void begin(String snippet) {
        source = snippet;
    }

    /** Tells that what comes next was typed after the latest stop. */
    void beginText() {
        child.beginText();
    }

    /** What was evaluated since the last call, if anything was. */
    Optional<Outcome> takeOutcome() {
        Optional<Outcome> taken = Optional.ofNullable(outcome);
        outcome = null;
        return taken;
    }

    @Override
    public void load(ClassBytecodes[] files) throws ClassInstallException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (ClassBytecodes file : files) {
            classes.put(file.name(), file.bytecodes());
        }
        known.putAll(classes);
        try {
            child.define(Instrumenter.instrument(classes, known, SnippetLines.of(classes, source)));
        } catch (IllegalArgumentException e) {
            throw new ClassInstallException(
                    "a method is too large to be watched", new boolean[files.length]);
        }
    }

    @Override
    public void redefine(ClassBytecodes[] files) throws NotImplementedException {
        throw new NotImplementedException("JShell then makes a class of another name");
    }

    @Override
    public String invoke(String className, String methodName) throws UserException {
        try {
            Evaluation evaluation = child.invoke(new Payloads.Member(className, methodName));
            outcome = new Outcome(Optional.of(evaluation), Optional.empty());
            if (evaluation.ending().end() != End.COMPLETE) {
                throw failed(evaluation.ending().message(), evaluation.thrown());
            }
            return evaluation.value();
        } catch (ChildLost lost) {
            outcome = new Outcome(Optional.empty(), Optional.of(lost.loss()));
            throw failed(lost.loss().message(), "");
        }
    }

    @Override
    public String varValue(String className, String varName) {
        try {
            return child.show(new Payloads.Member(className, varName));
        } catch (ChildLost lost) {
            return "";
        }
    }

    private static UserException failed(String message, String thrown) {
        return new UserException(message, thrown, new StackTraceElement[0]);
    }

    @Override
    public void addToClasspath(String path) {}

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public Object extensionCommand(String command, Object argument) throws NotImplementedException {
        throw new NotImplementedException(command);
    }

    @Override
    public void close() {
        child.close();
    }
}
