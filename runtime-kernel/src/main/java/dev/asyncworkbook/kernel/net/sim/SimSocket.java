package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.SocketOptions;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.net.SocketOption;

/** What simulated sockets have in common: options, which are kept, and a place in the trace. */
abstract class SimSocket implements SocketOptions {

    private static final int DEFAULT_NUMBER = 64 * 1024;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Options options = new Options();
    private int subject = Subject.NONE;
    private int line;

    /** Says which line of the learner's made it. */
    final void madeAt(CallSite origin, Subject.Kind tcp, Subject.Kind unix, Address address) {
        Recorder recorder = Recorder.current();
        subject = recorder.subject(address instanceof SocketAddr ? tcp : unix, origin);
        line = origin.line();
    }

    final long place() {
        return place;
    }

    final int subject() {
        return subject;
    }

    final int line() {
        return line;
    }

    final Options options() {
        return options;
    }

    @Override
    public final <T> void setOption(SocketOption<T> option, T value) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            options.set(option, value);
        }
    }

    @Override
    public final <T> T option(SocketOption<T> option) {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            T set = options.get(option);
            return set == null ? option.type().cast(unset(option)) : set;
        }
    }

    private static Object unset(SocketOption<?> option) {
        if (option.type() == Boolean.class) {
            return false;
        }
        return option.name().endsWith("BUF") ? DEFAULT_NUMBER : -1;
    }

    /** The value of an option, or null if nobody has set it. */
    final <T> @Nullable T optionOrNull(SocketOption<T> option) {
        return options.get(option);
    }
}
