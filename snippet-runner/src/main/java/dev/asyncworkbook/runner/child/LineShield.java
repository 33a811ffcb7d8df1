package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.explore.Execution;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Makes lines of what learner code writes to {@code System.out}, and gives them to the kernel, so
 * that they are part of the trace. Closing it does nothing.
 */
final class LineShield extends OutputStream {

    /** Longer lines are cut into several, so that nobody can fill the memory with one. */
    private static final int LONGEST = 1 << 16;

    private final Consumer<String> outsideOfRun;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /**
     * Makes a shield.
     *
     * @param outsideOfRun is given the lines of threads that the kernel does not know
     */
    LineShield(Consumer<String> outsideOfRun) {
        this.outsideOfRun = outsideOfRun;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            String ended = add(bytes[i]);
            if (ended != null) {
                print(ended);
            }
        }
    }

    void flushLine() {
        String rest = take();
        if (!rest.isEmpty()) {
            print(rest);
        }
    }

    private synchronized @Nullable String add(byte value) {
        if (value == '\n' || line.size() >= LONGEST) {
            String ended = take();
            if (value != '\n') {
                line.write(value);
            }
            return ended;
        }
        line.write(value);
        return null;
    }

    private synchronized String take() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void print(String text) {
        if (!Execution.print(text)) {
            outsideOfRun.accept(text);
        }
    }

    @Override
    public void close() {}
}
