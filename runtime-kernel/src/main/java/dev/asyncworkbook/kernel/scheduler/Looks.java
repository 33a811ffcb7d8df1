package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.stream.LongStream;

/**
 * Finds the places of objects, and notes that the current turn looks at them or changes them.
 * Belongs to the run's thread.
 */
final class Looks {

    /** So many elements of an array have places of their own; further ones share them. */
    private static final int ELEMENTS = 64;

    private static final long CLASSES = -1;
    private static final long STATICS = -2;
    private static final long[] NONE = {};

    private final SharedObjects objects;
    private final @Nullable AccessLog log;

    /** The learner's line whose call is looked at. */
    private int line;

    /** Whether it is looked at once more, and is in the trace already. */
    private boolean again;

    Looks(SharedObjects objects, @Nullable AccessLog log) {
        this.objects = objects;
        this.log = log;
    }

    /** Notes what is in the trace already once more, for the turn that begins. */
    void again(Runnable looking) {
        again = true;
        looking.run();
        again = false;
    }

    /** Tells where the code is that looks. */
    void from(int where) {
        line = where;
    }

    /** The place of an object that has state of its own: if nobody saw it made, by its class. */
    long placeOf(Object object) {
        SharedObjects.Known known = objects.find(object);
        return known == null ? placeOf(object.getClass()) : known.own();
    }

    private static long placeOf(Class<?> type) {
        return Touch.within(CLASSES, type.getName().hashCode());
    }

    /** The place of a field. */
    long ofField(Object owner, String field) {
        return Touch.within(placeOf(owner), field.hashCode());
    }

    /** The place of a static field. */
    static long ofStatic(String field) {
        return Touch.within(STATICS, field.hashCode());
    }

    /** The place of an array's element. */
    long ofElement(Object array, int index) {
        return Touch.within(placeOf(array), index & (ELEMENTS - 1));
    }

    /** Notes what everybody must be told who could meet anything. */
    void everything() {
        Touch.everything();
    }

    /** Notes that an object, and what it shows, is looked at or changed. */
    void at(Object object, boolean write) {
        at(object, write, write);
    }

    /** Notes the same, if what it shows is not treated like its own state. */
    void at(Object object, boolean write, boolean writeSources) {
        switch (Natures.of(object.getClass())) {
            case PURE, FIXED, CODE -> {}
            case ARRAY -> {
                note(bucketsOf(object), write);
                logged(object, bucketsOf(object), write, false);
            }
            case OUTPUT -> Touch.write(Touch.OUTPUT);
            case UNKNOWN -> {
                everything();
                logged(object, new long[] {placeOf(object)}, true, true);
            }
            case PLAIN -> ownAndSources(object, write, writeSources, false);
            case SYNCED -> ownAndSources(object, write, writeSources, true);
            case DERIVED -> {
                if (objects.find(object) == null) {
                    everything();
                } else {
                    ownAndSources(object, write, writeSources, false);
                }
            }
        }
    }

    private void ownAndSources(Object object, boolean write, boolean writeSources, boolean synced) {
        SharedObjects.Known known = objects.find(object);
        if (known == null) {
            long[] place = {placeOf(object.getClass())};
            note(place, write);
            logged(object, place, write, synced);
            return;
        }
        if (known.has(SharedObjects.OPAQUE)) {
            everything();
        }
        boolean safe = synced || known.has(SharedObjects.SYNCED);
        if (known.own() != SharedObjects.NO_PLACE) {
            long[] own = {known.own()};
            note(own, write);
            logged(object, own, write, safe);
        }
        note(known.sources(), writeSources);
        WeakReference<Object> root = known.root();
        Object shown = root == null ? null : root.get();
        if (shown != null) {
            logged(shown, known.sources(), writeSources, safe);
        }
    }

    private static void note(long[] places, boolean write) {
        for (long place : places) {
            if (write) {
                Touch.write(place);
            } else {
                Touch.read(place);
            }
        }
    }

    private void logged(Object object, long[] places, boolean write, boolean synced) {
        if (log != null && !again) {
            log.access(describe(object), line, places, write, synced);
        }
    }

    /** How a reader knows an object that has no name: "ArrayList of line 3". */
    String describe(Object object) {
        SharedObjects.Known known = objects.find(object);
        String type = object.getClass().getSimpleName();
        return known == null || known.line() == 0 ? type : type + " of line " + known.line();
    }

    /** Whether what happens inside of an object, and of what it shows, is the JDK's code alone. */
    boolean isJdkAllTheWay(Object object) {
        if (!Natures.isOfJdk(object.getClass())) {
            return false;
        }
        if (Natures.of(object.getClass()) != Nature.DERIVED) {
            return true;
        }
        SharedObjects.Known known = objects.find(object);
        WeakReference<Object> root = known == null ? null : known.root();
        Object shown = root == null ? null : root.get();
        return shown != null && Natures.isOfJdk(shown.getClass());
    }

    /** Whether an object goes through another one, step by step. */
    static boolean isCursor(Object object) {
        return object instanceof Iterator
                || object instanceof Enumeration
                || object instanceof Spliterator
                || object.getClass().getName().startsWith("java.util.stream.");
    }

    /** The places of all that an object is made of that shows others. */
    long[] placesUnder(Object source) {
        return switch (Natures.of(source.getClass())) {
            case ARRAY -> bucketsOf(source);
            case PLAIN, SYNCED, DERIVED -> {
                SharedObjects.Known known = objects.find(source);
                yield known == null
                        ? new long[] {placeOf(source.getClass())}
                        : LongStream.concat(
                                        LongStream.of(known.own()), Arrays.stream(known.sources()))
                                .filter(place -> place != SharedObjects.NO_PLACE)
                                .toArray();
            }
            default -> NONE;
        };
    }

    /** Whether nobody can tell what an object shows. */
    boolean isOpaque(Object source) {
        SharedObjects.Known known = objects.find(source);
        return switch (Natures.of(source.getClass())) {
            case UNKNOWN, OUTPUT -> true;
            case DERIVED -> known == null || known.has(SharedObjects.OPAQUE);
            default -> known != null && known.has(SharedObjects.OPAQUE);
        };
    }

    private long[] bucketsOf(Object array) {
        long place = placeOf(array);
        long[] buckets = new long[Math.min(Array.getLength(array), ELEMENTS)];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = Touch.within(place, i);
        }
        return buckets;
    }
}
