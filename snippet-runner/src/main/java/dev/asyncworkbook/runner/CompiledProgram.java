package dev.asyncworkbook.runner;

import dev.asyncworkbook.runner.wire.EntryPoint;
import java.util.Map;

/** A program's classes, rewritten so that the kernel can watch and stop them. */
public final class CompiledProgram {

    private final Program program;
    private final Map<String, byte[]> classes;
    private final EntryPoint entryPoint;
    private final boolean freshClassesPerRun;

    CompiledProgram(
            Program program,
            Map<String, byte[]> classes,
            EntryPoint entryPoint,
            boolean freshClassesPerRun) {
        this.program = program;
        this.classes = Map.copyOf(classes);
        this.entryPoint = entryPoint;
        this.freshClassesPerRun = freshClassesPerRun;
    }

    /** The source that was compiled. */
    public Program program() {
        return program;
    }

    /** Whether runs would see each other's static fields if they shared their classes. */
    public boolean freshClassesPerRun() {
        return freshClassesPerRun;
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    EntryPoint entryPoint() {
        return entryPoint;
    }
}
