package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.LongStream;

/**
 * Says what the results of JDK calls are, as far as they are new: objects of their own, or ones
 * that show others. An object that some other code may have seen before is never made known here.
 */
final class JdkResults {

    private static final Set<String> NEXT = Set.of("next", "previous", "nextElement");

    private final Looks looks;
    private final SharedObjects objects;

    JdkResults(Looks looks, SharedObjects objects) {
        this.looks = looks;
        this.objects = objects;
    }

    /**
     * What is to be known of a result, or null if nothing.
     *
     * @param place a place for it, which is used up in any case
     */
    SharedObjects.@Nullable Known describe(JdkCall call, Object result, long place) {
        Nature nature = Natures.of(result.getClass());
        if (call.effect() == Effect.COLLECTS) {
            return collector(call);
        }
        if (nature == Nature.CODE || nature == Nature.PURE || nature == Nature.FIXED) {
            return null;
        }
        if (objects.find(result) != null || !isSeenThrough(call.receiver())) {
            return null;
        }
        boolean hasOwnState = nature != Nature.DERIVED && nature != Nature.UNKNOWN;
        if (isCopy(call, result)) {
            return hasOwnState ? own(place, call.line()) : null;
        }
        return isDerived(call, result) ? derived(call, result, place) : null;
    }

    /** A learner's method with the name of a JDK's may give anything. */
    private boolean isSeenThrough(@Nullable Object receiver) {
        return receiver == null
                || (receiver instanceof BaseStream && Natures.isOfJdk(receiver.getClass()))
                || looks.isJdkAllTheWay(receiver)
                || Looks.isCursor(receiver);
    }

    private static SharedObjects.Known own(long place, int line) {
        return new SharedObjects.Known(place, new long[0], null, 0, line);
    }

    @SuppressWarnings("ReferenceEquality") // the same object, not one like it
    private static boolean isCopy(JdkCall call, Object result) {
        boolean isArgument = Arrays.stream(call.arguments()).anyMatch(each -> each == result);
        return call.effect() == null
                ? JdkTables.isCopier(call.name()) && !isArgument
                : call.effect() == Effect.COPIES;
    }

    private boolean isDerived(JdkCall call, Object result) {
        Object receiver = call.receiver();
        if (call.effect() == Effect.WRAPS || receiver == null) {
            return call.effect() == Effect.WRAPS;
        }
        SharedObjects.Known known = objects.find(receiver);
        boolean isNextEntry =
                known != null
                        && known.has(SharedObjects.ENTRIES)
                        && NEXT.contains(call.name())
                        && result instanceof Map.Entry;
        return isNextEntry
                || JdkTables.isDeriver(call.name())
                || (receiver instanceof BaseStream && result instanceof BaseStream);
    }

    /** A collector that fills what the learner's code gives it, or has such a one inside. */
    private SharedObjects.@Nullable Known collector(JdkCall call) {
        for (Object argument : call.arguments()) {
            if (argument instanceof Supplier || (argument != null && looks.isOpaque(argument))) {
                return new SharedObjects.Known(
                        SharedObjects.NO_PLACE, new long[0], null, SharedObjects.OPAQUE, 0);
            }
        }
        return null;
    }

    private SharedObjects.Known derived(JdkCall call, Object result, long place) {
        LongStream.Builder places = LongStream.builder();
        boolean cursor = Looks.isCursor(result);
        int traits = call.name().endsWith("ntrySet") ? SharedObjects.ENTRIES : 0;
        traits |= call.name().startsWith("synchronized") ? SharedObjects.SYNCED : 0;
        WeakReference<Object> root = null;
        for (Object source : sources(call)) {
            if (source != null) {
                Arrays.stream(looks.placesUnder(source)).forEach(places::add);
                traits |= inherited(source, cursor);
                root = root == null ? rootOf(source) : root;
            }
        }
        long own = cursor ? place : SharedObjects.NO_PLACE;
        return new SharedObjects.Known(own, places.build().toArray(), root, traits, call.line());
    }

    /** A stream's call shows its arguments too, such as the other stream of a concat. */
    private static @Nullable Object[] sources(JdkCall call) {
        Object receiver = call.receiver();
        if (receiver == null) {
            return call.arguments();
        }
        return receiver instanceof BaseStream
                ? all(call, receiver)
                : new @Nullable Object[] {receiver};
    }

    private static @Nullable Object[] all(JdkCall call, Object receiver) {
        @Nullable Object[] all = Arrays.copyOf(call.arguments(), call.arguments().length + 1);
        all[all.length - 1] = receiver;
        return all;
    }

    private int inherited(Object source, boolean cursor) {
        SharedObjects.Known known = objects.find(source);
        boolean wrapper = source.getClass().getName().startsWith("java.util.Collections$Synchr");
        boolean synced =
                Natures.of(source.getClass()) == Nature.SYNCED
                        || (known != null && known.has(SharedObjects.SYNCED));
        boolean entries = known != null && known.has(SharedObjects.ENTRIES);
        return (synced && !(wrapper && cursor) ? SharedObjects.SYNCED : 0)
                | (entries ? SharedObjects.ENTRIES : 0)
                | (looks.isOpaque(source) ? SharedObjects.OPAQUE : 0);
    }

    private WeakReference<Object> rootOf(Object source) {
        SharedObjects.Known known = objects.find(source);
        WeakReference<Object> root = known == null ? null : known.root();
        return root == null ? new WeakReference<>(source) : root;
    }
}
