package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.kernel.explore.Prelude;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.process.Locations;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** One JShell with its child: what is compiled here is evaluated there. One thread at a time. */
public final class Snippets implements AutoCloseable {

    private final JShell shell;
    private final RemoteControl control;
    private final Set<Snippet> prelude = new HashSet<>();

    /** How many snippets the learner typed; they are numbered from 1. */
    private int typed;

    private boolean isPreludeDone;

    /** Snippets that did not end well, so that they are no part of the program. */
    private final Set<Snippet> leftOut = new HashSet<>();

    /** Starts both; the prelude is in force. */
    public Snippets(RunLimits limits, Consumer<String> output) {
        control = new RemoteControl(new SessionChild(limits, output));
        shell =
                JShell.builder()
                        .executionEngine(new Engine(control), Map.of())
                        .compilerOptions(
                                "-proc:none",
                                "--module-path",
                                Locations.kernel().toString(),
                                "--add-modules",
                                "dev.asyncworkbook.kernel")
                        .idGenerator((_, number) -> nextId(number))
                        .tempVariableNameGenerator(() -> "$" + (typed + 1))
                        .build();
        for (String name : Prelude.IMPORTS) {
            for (SnippetEvent event : shell.eval("import " + name + ";")) {
                prelude.add(event.snippet());
            }
        }
        isPreludeDone = true;
    }

    private String nextId(int number) {
        return isPreludeDone ? String.valueOf(++typed) : "prelude-" + number;
    }

    /** JShell's knowledge of unfinished text. */
    public SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    /** JShell itself, for what it knows of its snippets. */
    public JShell shell() {
        return shell;
    }

    /** Evaluates one snippet. */
    public Evaluated evaluate(String source) {
        List<SnippetEvent> events = shell.eval(source);
        return new Evaluated(events, control.takeOutcome());
    }

    /** The snippets that the learner typed and that are in force, oldest first. */
    public List<Snippet> active() {
        return shell.snippets()
                .filter(snippet -> shell.status(snippet).isActive())
                .filter(snippet -> !prelude.contains(snippet))
                .toList();
    }

    /** Leaves a snippet in force, but out of the program. */
    public void leaveOut(Snippet snippet) {
        leftOut.add(snippet);
    }

    /** Takes a snippet out of force. */
    public void drop(Snippet snippet) {
        shell.drop(snippet);
    }

    /** The program that the learner has typed so far. */
    public String programSource() {
        List<Snippet> parts =
                active().stream().filter(snippet -> !leftOut.contains(snippet)).toList();
        return new SessionProgram(parts).source();
    }

    /** Stops what is being evaluated. Any thread may call. */
    public void stop() {
        control.stop();
    }

    @Override
    public void close() {
        shell.close();
        control.close();
    }

    /** Gives JShell the control that is there already. */
    private record Engine(ExecutionControl control) implements ExecutionControlProvider {

        @Override
        public String name() {
            return "workbook";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }
}
