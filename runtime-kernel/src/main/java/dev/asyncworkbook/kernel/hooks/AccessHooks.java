package dev.asyncworkbook.kernel.hooks;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.scheduler.SharedState;

import org.jspecify.annotations.Nullable;

/**
 * The calls that the loader weaves into learner bytecode before it touches what other tasks can
 * reach; not for people to write. Where nobody wants to know they do nothing.
 *
 * <p>A line is the learner's, or 0; an owner that is null is left to the code to fall over.
 */
public final class AccessHooks {

    private static final Effect[] EFFECTS = Effect.values();
    private static final int OF_OBJECT = -1;

    private AccessHooks() {}

    private static @Nullable SharedState state() {
        return SharedState.isIdle() ? null : SharedState.current();
    }

    /** Woven in before a field is read. */
    public static void readField(@Nullable Object owner, String name, int line) {
        SharedState state = state();
        if (state != null && owner != null) {
            state.field(owner, name, line, false);
        }
    }

    /** Woven in before a field is written. */
    public static void writeField(@Nullable Object owner, String name, int line) {
        SharedState state = state();
        if (state != null && owner != null) {
            state.field(owner, name, line, true);
        }
    }

    /** Woven in before a static field is read. */
    public static void readStatic(String name, int line) {
        SharedState state = state();
        if (state != null) {
            state.staticField(name, line, false);
        }
    }

    /** Woven in before a static field is written. */
    public static void writeStatic(String name, int line) {
        SharedState state = state();
        if (state != null) {
            state.staticField(name, line, true);
        }
    }

    /** Woven in before a volatile field is read; null stands for its class. */
    public static void readVolatile(@Nullable Object owner, String name, int line) {
        SharedState state = state();
        if (state != null) {
            state.volatileField(owner, name, line, false);
        }
    }

    /** Woven in before a volatile field is written; null stands for its class. */
    public static void writeVolatile(@Nullable Object owner, String name, int line) {
        SharedState state = state();
        if (state != null) {
            state.volatileField(owner, name, line, true);
        }
    }

    /** Woven in before an element of an array is read. */
    public static void readElement(@Nullable Object array, int index, int line) {
        SharedState state = state();
        if (state != null && array != null) {
            state.element(array, index, line, false);
        }
    }

    /** Woven in before an element of an array is written. */
    public static void writeElement(@Nullable Object array, int index, int line) {
        SharedState state = state();
        if (state != null && array != null) {
            state.element(array, index, line, true);
        }
    }

    /** Woven in behind the making of an object, and where a constructor's own code begins. */
    public static void created(Object object, int line) {
        SharedState state = state();
        if (state != null) {
            state.created(object, line);
        }
    }

    /** Woven in behind the making of an array of arrays, which makes those as well. */
    public static void createdNested(Object array, int line) {
        SharedState state = state();
        if (state != null) {
            created(state, array, line);
        }
    }

    private static void created(SharedState state, Object array, int line) {
        state.created(array, line);
        if (array instanceof Object[] rows) {
            for (Object row : rows) {
                if (row != null) {
                    created(state, row, line);
                }
            }
        }
    }

    /** Woven in at the start of code that is too large to be watched. */
    public static void unknown() {
        SharedState state = state();
        if (state != null) {
            state.unknown();
        }
    }

    /**
     * Woven in at the start of code that calls methods of the JDK; the answer is handed to them.
     */
    public static int depth() {
        SharedState state = state();
        return state == null ? 0 : state.depth();
    }

    /**
     * Woven in before a method of the JDK is called.
     *
     * @param receiver what it is called on, or null
     * @param effect what a static method does, by its place among the effects; -1 for a method of
     *     an object
     * @param depth what {@link #depth} has answered
     */
    public static void calling(
            @Nullable Object receiver,
            @Nullable Object first,
            @Nullable Object second,
            @Nullable Object third,
            String name,
            int effect,
            int line,
            int depth) {
        SharedState state = state();
        if (state != null) {
            Effect known = effect == OF_OBJECT ? null : EFFECTS[effect];
            @Nullable Object[] arguments = {first, second, third};
            state.calling(receiver, arguments, name, known, line, depth);
        }
    }

    /** The same for any number of arguments. */
    public static void calling(
            @Nullable Object receiver,
            @Nullable Object[] arguments,
            String name,
            int effect,
            int line,
            int depth) {
        SharedState state = state();
        if (state != null) {
            Effect known = effect == OF_OBJECT ? null : EFFECTS[effect];
            state.calling(receiver, arguments, name, known, line, depth);
        }
    }

    /** Woven in behind such a call. */
    public static void returned(@Nullable Object result, int depth) {
        SharedState state = state();
        if (state != null) {
            state.returned(result, depth);
        }
    }

    /** Woven in before code that makes a text of an object, or hands it to the kernel. */
    public static void looking(@Nullable Object object, int line) {
        SharedState state = state();
        if (state != null && object != null) {
            state.looking(object, line);
        }
    }

    /** Woven in at the start of a class's initialization. */
    public static void initializing(String type) {
        SharedState state = state();
        if (state != null) {
            state.initializing(type);
        }
    }

    /** Woven in at every way out of it. */
    public static void initialized() {
        SharedState state = state();
        if (state != null) {
            state.initialized();
        }
    }
}
