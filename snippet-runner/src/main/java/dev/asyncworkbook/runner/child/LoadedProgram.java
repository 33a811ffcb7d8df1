package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.OutcomeTally;
import dev.asyncworkbook.kernel.explore.SchedulePlayer;
import dev.asyncworkbook.kernel.explore.Setting;
import dev.asyncworkbook.kernel.explore.World;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.wire.Code;
import dev.asyncworkbook.runner.wire.EntryPoint;
import dev.asyncworkbook.runner.wire.Payloads;
import dev.asyncworkbook.runner.wire.TraceCodec;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/** A program that was received, ready to be run any number of times. */
final class LoadedProgram {

    private final Code code;
    private final Parent parent;
    private final FinalFields fields = new FinalFields();

    /** Kept from run to run, unless its classes have static state that runs would share. */
    private @Nullable LearnerLoader loader;

    /** How many runs were made that are not traced. */
    private int runs;

    LoadedProgram(Code code, Parent parent) {
        this.code = code;
        this.parent = parent;
    }

    /** Runs it once and sends the trace. */
    void run(Payloads.Order order) {
        if (order.world() == World.SIMULATED) {
            run(order.schedule(), setting(order), parent::print);
        } else {
            Body<?> main = freshInstance();
            Limits limits = order.limits();
            send(Execution.runReal(main, order.workers(), limits, code.names(), parent::print));
        }
    }

    private Setting setting(Payloads.Order order) {
        return new Setting(order.limits(), code.names(), order.services());
    }

    private void run(Schedule schedule, Setting setting, Consumer<String> output) {
        SchedulePlayer player = new SchedulePlayer(schedule);
        send(Execution.run(freshInstance(), player, schedule.level(), setting, output));
    }

    /**
     * Runs it under every schedule and sends each trace, or, if runs are not traced, the trace of
     * the first run that comes to each outcome.
     *
     * @param tally is told of the runs that are not traced
     */
    Coverage explore(Payloads.Order order, OutcomeTally tally) {
        Setting setting = setting(order);
        return Explorer.explore(
                this::freshInstance,
                order.plan(),
                setting,
                trace -> {
                    if (order.plan().traced()) {
                        send(trace);
                    } else {
                        count(trace, setting, tally);
                    }
                    return parent.wantsMore();
                });
    }

    private void count(Trace trace, Setting setting, OutcomeTally tally) {
        runs++;
        boolean stopped = trace.ending().end() == End.TIME_LIMIT;
        if (!tally.add(trace)) {
            parent.progress(runs);
        } else if (stopped) {
            send(trace); // whatever is run again would be stopped as well
        } else {
            run(trace.schedule(), setting, _ -> {});
        }
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
