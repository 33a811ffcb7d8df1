package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.timeline.StepWords;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trace as expectations look at it: with the nesting of {@code async} blocks and with what
 * happened before what, each computed once. Confined to one thread.
 */
public final class Observation {

    private final Trace trace;
    private final Map<Integer, Integer> makers;
    private @Nullable HappensBefore happensBefore;
    private @Nullable StepWords words;

    /** Looks at {@code trace}. */
    public Observation(Trace trace) {
        this.trace = trace;
        this.makers = makers(trace);
    }

    /** What is looked at. */
    public Trace trace() {
        return trace;
    }

    /** What happened, in order. */
    public List<Event> events() {
        return trace.events();
    }

    /** What happened before what. */
    HappensBefore happensBefore() {
        HappensBefore known = happensBefore;
        if (known == null) {
            known = new HappensBefore(trace.events());
            happensBefore = known;
        }
        return known;
    }

    /** What happened, in words. */
    StepWords words() {
        StepWords known = words;
        if (known == null) {
            known = new StepWords(trace);
            words = known;
        }
        return known;
    }

    /** The thing with this id. */
    Optional<Subject> subject(int id) {
        return trace.subject(id);
    }

    /**
     * The {@code async} blocks in which an event happened: the one that was running, then the one
     * that had made it, and so on; {@link Subject#NONE} alone for an event that happened in none.
     */
    List<Integer> futuresAround(Event event) {
        List<Integer> around = new ArrayList<>();
        int future = event.future();
        do {
            around.add(future);
            future = makers.getOrDefault(future, Subject.NONE);
        } while (future != Subject.NONE && !around.contains(future));
        return around;
    }

    /** What had to happen before the event that a failure names, in words, the latest last. */
    public List<String> past(Outcome.Fails failure) {
        return failure.at().isPresent() ? Past.of(failure.at().getAsInt(), this) : List.of();
    }

    /** For each block that was made by another one: that other one. */
    private static Map<Integer, Integer> makers(Trace trace) {
        Map<Integer, Integer> makers = new HashMap<>();
        for (Event event : trace.events()) {
            if (event.kind() == EventKind.CREATE) {
                makers.putIfAbsent(event.object(), event.future());
            }
        }
        return makers;
    }
}
