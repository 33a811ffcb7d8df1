package dev.asyncworkbook.benchmarks.compare;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the time of an operation goes: the frames on top of the stack, by samples of it. */
final class Profile {

    private static final int SHOWN = 20;

    /** Nearest to the top, of the kernel; or of what it suspends its tasks with. */
    private static final List<String> OURS =
            List.of("dev.asyncworkbook.", "jdk.internal.vm.", "java.util.concurrent.");

    private final Map<String, Integer> top = new HashMap<>();
    private final Map<String, Integer> ours = new HashMap<>();
    private int samples;

    /** Runs a peer on the JVM with the flight recorder, and shows what it saw. */
    void run(Program peer, Operation operation) throws IOException {
        Path recording = Files.createTempFile("profile", ".jfr");
        try {
            if (operation.kind() == Operation.Kind.BY_THE_PEER) {
                record(recording, peer, operation);
            } else {
                recordServer(recording, peer, operation);
            }
            read(recording);
        } finally {
            Files.delete(recording);
        }
        show("The frame on top:", top);
        show("The topmost frame of the kernel or of what it suspends with:", ours);
    }

    private static void record(Path recording, Program peer, Operation operation) {
        try (Child child = Child.start(recorded(peer, recording, operation.words()))) {
            IO.println(operation.name() + ": " + child.field("value") + " " + "while recorded");
            child.join();
        }
    }

    /** The load is the same as in the comparison. */
    private static void recordServer(Path recording, Program peer, Operation operation) {
        Program recorded =
                new Program(peer.name(), peer.title(), recorded(peer, recording), peer.missing());
        Samples ignored = new Samples();
        if (operation.kind() == Operation.Kind.ECHO) {
            new EchoMeasurement(ignored).run(recorded, operation.times());
        } else {
            new RedisMeasurement(ignored).run(recorded, operation.times());
        }
    }

    private static List<String> recorded(Program peer, Path recording, String... words) {
        List<String> command = new ArrayList<>(peer.command(words));
        command.add(1, "-XX:StartFlightRecording=settings=profile,filename=" + recording);
        command.add(1, "-Xlog:jfr*=off");
        return command;
    }

    private void read(Path recording) throws IOException {
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null) {
                    count(event.getStackTrace().getFrames());
                }
            }
        }
    }

    private void count(List<RecordedFrame> frames) {
        samples++;
        top.merge(name(frames.getFirst()), 1, Integer::sum);
        frames.stream()
                .filter(frame -> OURS.stream().anyMatch(name(frame)::startsWith))
                .findFirst()
                .ifPresent(frame -> ours.merge(name(frame), 1, Integer::sum));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void show(String title, Map<String, Integer> counts) {
        IO.println("\n" + title + "\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(entry ->
                        IO.println(
                                "%5.1f %%  %s"
                                        .formatted(
                                                100.0 * entry.getValue() / samples,
                                                entry.getKey())));
    }
}
