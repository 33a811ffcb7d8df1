package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.FrameReader;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child JVM: this thread reads frames, so that a stop is heard while the program runs; a second
 * one carries out the commands; learner code runs on a third.
 *
 * <p>The child lives as long as its parent holds the other end of the pipe.
 */
public final class ChildMain {

    private ChildMain() {}

    /** Serves until the parent closes the pipe. */
    public static void main(String[] args) {
        InputStream pipe = new FileInputStream(FileDescriptor.in);
        try {
            long key = new DataInputStream(pipe).readLong();
            start(pipe, key);
        } catch (IOException e) {
            // The parent is gone, or no longer makes sense; there is nobody to tell.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void start(InputStream pipe, long key) throws IOException {
        Parent parent = new Parent(new FileOutputStream(FileDescriptor.out), key);
        System.setIn(InputStream.nullInputStream());
        System.setOut(parent.shield());
        System.setErr(parent.shield());
        BlockingQueue<Frame> commands = new LinkedBlockingQueue<>();
        Commands work = new Commands(commands, parent);
        Thread worker = new Thread(work, "commands");
        worker.setDaemon(true);
        worker.start();
        parent.send(Frame.of(FrameKind.READY));
        serve(new FrameReader(pipe, key), commands, work, parent);
    }

    private static void serve(
            FrameReader reader, BlockingQueue<Frame> commands, Commands work, Parent parent)
            throws IOException {
        for (Frame frame = reader.read(); frame != null; frame = reader.read()) {
            switch (frame.kind()) {
                case STOP -> work.stop();
                case ENOUGH -> parent.hasEnough();
                default -> {
                    // Here and not where it is carried out, so that no stop that follows is lost.
                    parent.beginCommand();
                    commands.add(frame);
                }
            }
        }
    }
}
