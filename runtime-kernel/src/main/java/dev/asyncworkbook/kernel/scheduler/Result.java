package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param <T> what it produces
 */
public sealed interface Result<T extends @Nullable Object> {

    /** The result of a task whose body threw. */
    static <T extends @Nullable Object> Result<T> ofFailure(Throwable thrown) {
        Throwable own = Cancelled.ofCleanup(thrown);
        return own == null ? new Aborted<>() : Panic.of(own);
    }

    /** What a trace calls the end of the task. */
    default EventKind kind() {
        return switch (this) {
            case Value<T> _ -> EventKind.COMPLETE;
            case Panic<T> _ -> EventKind.PANIC;
            case Aborted<T> _ -> EventKind.DROP;
        };
    }

    /** What a trace adds to that. */
    default String detail() {
        return this instanceof Panic<T> panic ? panic.thrown().getClass().getName() : "";
    }

    /** How a run ends whose main task ended so. */
    default Ending ending() {
        return switch (this) {
            case Value<T> _ -> Ending.COMPLETE;
            case Panic<T> panic -> new Ending(End.PANIC, panic.text(), panic.line());
            case Aborted<T> _ -> new Ending(End.PANIC, "main was aborted", 0);
        };
    }

    /**
     * It completed.
     *
     * @param value what it produced
     */
    record Value<T extends @Nullable Object>(T value) implements Result<T> {}

    /**
     * Its body threw.
     *
     * @param thrown what it threw
     * @param text what there is to say of it: the class, and the message if it has one
     * @param line the learner's line at which it was thrown, from 1, or 0
     */
    record Panic<T extends @Nullable Object>(Throwable thrown, String text, int line)
            implements Result<T> {

        /** Asks the exception for its message, which may be learner code, on the task's thread. */
        static <T extends @Nullable Object> Panic<T> of(Throwable thrown) {
            int line = CallSite.of(thrown).line();
            return new Panic<>(thrown, describe(thrown), line);
        }

        private static String describe(Throwable thrown) {
            String type = thrown.getClass().getSimpleName();
            if (thrown instanceof StackOverflowError) {
                return type + ": the calls are nested too deeply";
            }
            String message = messageOf(thrown);
            return message == null || message.isEmpty() ? type : type + ": " + message;
        }

        private static @Nullable String messageOf(Throwable thrown) {
            try {
                return thrown.getMessage();
            } catch (Stopped stopped) {
                throw stopped;
            } catch (Throwable broken) {
                return "(its getMessage() threw " + broken.getClass().getSimpleName() + ")";
            }
        }
    }

    /** It was aborted, or dropped at the end of the runtime. */
    record Aborted<T extends @Nullable Object>() implements Result<T> {}
}
