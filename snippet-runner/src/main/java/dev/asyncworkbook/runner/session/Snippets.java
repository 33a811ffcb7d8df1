package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.kernel.explore.Prelude;
import dev.asyncworkbook.runner.DeepStack;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.process.Library;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One JShell with its child: what is compiled here is evaluated there. One thread at a time. */
public final class Snippets implements AutoCloseable {

    /** How long a text at the prompt may be, in characters. */
    public static final int MAX_LENGTH = 1 << 15;

    /** Without a class path of its own, JShell would show the learner this process's. */
    private static final String NOTHING =
            Path.of(System.getProperty("java.home"), "lib").toString();

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
                                "--class-path",
                                NOTHING,
                                "--module-path",
                                Library.modulePathText(),
                                "--add-modules",
                                Library.moduleNames(),
                                "--limit-modules",
                                "java.base,jdk.jshell," + Library.moduleNames())
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

    /** Where the first snippet of the text ends, and whether it does. */
    public SourceCodeAnalysis.CompletionInfo split(String text) {
        return DeepStack.call(() -> shell.sourceCodeAnalysis().analyzeCompletion(text));
    }

    /** What could stand at the cursor; tells in {@code anchor} what it would replace. */
    public List<SourceCodeAnalysis.Suggestion> suggest(String text, int cursor, int[] anchor) {
        return DeepStack.call(
                () -> shell.sourceCodeAnalysis().completionSuggestions(text, cursor, anchor));
    }

    /** JShell itself, for what it knows of its snippets. */
    public JShell shell() {
        return shell;
    }

    /** Begins a text of several snippets, which one {@link #stop} ends as a whole. */
    public void beginText() {
        control.beginText();
    }

    /** Evaluates one snippet. */
    public Evaluated evaluate(String source) {
        control.begin(source);
        List<SnippetEvent> events = DeepStack.call(() -> shell.eval(source));
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
        return new SessionProgram(active(), leftOut).source();
    }

    /** Stops the text that is being evaluated. Any thread may call. */
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
