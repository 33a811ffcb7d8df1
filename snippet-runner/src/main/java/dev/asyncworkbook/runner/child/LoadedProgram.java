package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.SchedulePlayer;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.wire.Code;
import dev.asyncworkbook.runner.wire.EntryPoint;
import dev.asyncworkbook.runner.wire.Payloads;
import dev.asyncworkbook.runner.wire.TraceCodec;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A program that was received, ready to be run any number of times. */
final class LoadedProgram {

    private final Code code;
    private final Parent parent;
    private final FinalFields fields = new FinalFields();

    /** Kept from run to run, unless its classes have static state that runs would share. */
    private @Nullable LearnerLoader loader;

    LoadedProgram(Code code, Parent parent) {
        this.code = code;
        this.parent = parent;
    }

    /** Runs it once and sends the trace. */
    void run(Payloads.Order order) {
        SchedulePlayer player = new SchedulePlayer(order.schedule());
        Body<?> main = freshInstance();
        send(
                Execution.run(
                        main,
                        player,
                        order.schedule().level(),
                        order.limits(),
                        code.names(),
                        parent::print));
    }

    /** Runs it under every schedule and sends each trace. */
    Coverage explore(Payloads.Order order) {
        return Explorer.explore(
                this::freshInstance,
                order.plan(),
                order.limits(),
                code.names(),
                trace -> {
                    send(trace);
                    return parent.wantsMore();
                });
    }

    /** Sends the trace of the run that has just ended. */
    private void send(Trace trace) {
        parent.send(TraceCodec.trace(fields.addTo(trace)));
    }

    /** What main is to do, on an instance, and if need be with classes, that nobody has used. */
    private Body<?> freshInstance() {
        LearnerLoader current = loader;
        if (current == null || code.freshClassesPerRun()) {
            current = new LearnerLoader(code.classes());
            loader = current;
        }
        LearnerLoader classes = current;
        fields.forget();
        return () -> {
            try {
                callMain(classes);
            } finally {
                parent.finishRun();
            }
            return null;
        };
    }

    private void callMain(LearnerLoader classes) throws Exception {
        EntryPoint entry = code.entryPoint();
        try {
            Class<?> launched = Class.forName(entry.className(), true, classes);
            Method main = mainOf(classes.loadClass(entry.declaringClass()));
            Object instance = entry.isStatic() ? null : newInstance(launched);
            fields.watch(launched, instance);
            if (entry.takesArguments()) {
                main.invoke(instance, (Object) new String[0]);
            } else {
                main.invoke(instance);
            }
        } catch (InvocationTargetException thrown) {
            throw Rethrow.causeOf(thrown);
        }
    }

    private Method mainOf(Class<?> declaring) throws NoSuchMethodException {
        Method main =
                code.entryPoint().takesArguments()
                        ? declaring.getDeclaredMethod("main", String[].class)
                        : declaring.getDeclaredMethod("main");
        main.setAccessible(true);
        return main;
    }

    private static Object newInstance(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
