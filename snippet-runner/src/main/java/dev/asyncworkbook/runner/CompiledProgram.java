package dev.asyncworkbook.runner;

import dev.asyncworkbook.runner.wire.Code;
import dev.asyncworkbook.runner.wire.EntryPoint;

import java.util.Map;

/** A program's classes, rewritten so that the kernel can watch and stop them. */
public final class CompiledProgram {

    private final Program program;
    private final Code code;

    CompiledProgram(Program program, Code code) {
        this.program = program;
        this.code = code;
    }

    /** The source that was compiled. */
    public Program program() {
        return program;
    }

    /** Whether runs would see each other's static fields if they shared their classes. */
    public boolean freshClassesPerRun() {
        return code.freshClassesPerRun();
    }

    Code code() {
        return code;
    }

    /** The rewritten class files by class name. */
    Map<String, byte[]> classes() {
        return code.classes();
    }

    EntryPoint entryPoint() {
        return code.entryPoint();
    }
}
