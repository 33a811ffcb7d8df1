package dev.asyncworkbook.runner;

import java.util.List;

/** What compiling a program came to. */
public sealed interface Compilation {

    /**
     * The program can be run.
     *
     * @param program its classes
     */
    record Compiled(CompiledProgram program) implements Compilation {}

    /**
     * The program cannot be run.
     *
     * @param problems why, at least one, in the order of the text
     */
    record Failed(List<SourceProblem> problems) implements Compilation {

        /** Copies the problems. */
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
