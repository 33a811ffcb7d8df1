package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.Footprint;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

/**
 * What learner code does with state that other tasks can reach: its own variables, and objects of
 * the JDK. The code's woven hooks say so, and it ends up in the footprint of the turn, and at the
 * finest level in the trace.
 *
 * <p>One for each run that wants to know; while there is none the hooks do nothing. Belongs to the
 * run's thread, or to whoever takes turns with it.
 */
public final class SharedState {

    /** How many runs want to know. Guarded by the class, but read by all. */
    private static int running;

    private final SharedObjects objects = new SharedObjects();
    private final @Nullable AccessLog log;
    private final Looks looks;
    private final JdkCalls calls;
    private final JdkResults results;

    /** Set once, if something was made that cannot be kept track of. */
    private boolean unknown;

    SharedState(SwitchLevel level, Recorder recorder) {
        boolean traced = level == SwitchLevel.FIELD && recorder.isOn();
        log = traced ? new AccessLog(recorder) : null;
        looks = new Looks(objects, log);
        calls = new JdkCalls(looks, objects);
        results = new JdkResults(looks, objects);
    }

    static synchronized void begin() {
        running++;
    }

    static synchronized void end() {
        running--;
    }

    /** Whether nobody wants to know anything. */
    public static boolean isIdle() {
        return running == 0;
    }

    /**
     * That of the run that the calling thread is inside of, or null if it does not want to know.
     */
    public static @Nullable SharedState current() {
        Worker worker = Worker.current();
        if (!(worker.scheduler instanceof CurrentThread scheduler) || worker.task == null) {
            return null;
        }
        SharedState state = scheduler.sharedState();
        if (state == null && !scheduler.isBackstage()) {
            Touch.everything(); // a runtime inside the run
        }
        return state;
    }

    private static TaskCalls task() {
        Task<?> task = Worker.current().task;
        if (task == null) {
            throw new IllegalStateException("no task is running");
        }
        return task.notes().calls();
    }

    private static OpenCalls openCalls() {
        Frame frame = Frame.current();
        if (frame == null) {
            return task().open();
        }
        if (frame.openCalls == null) {
            frame.openCalls = new OpenCalls();
        }
        return frame.openCalls;
    }

    private static void interruptible(@Nullable SwitchLevel place) {
        if (place != null && !task().isInitializing()) {
            Preemption.point(place);
        }
    }

    /** Told by a task that is about to use a field of an object. */
    public void field(Object owner, String name, int line, boolean write) {
        interruptible(SwitchLevel.FIELD);
        variable(looks.ofField(owner, name), name, line, write);
    }

    /** Told by a task that is about to use a static field. */
    public void staticField(String name, int line, boolean write) {
        interruptible(SwitchLevel.FIELD);
        variable(Looks.ofStatic(name), name, line, write);
    }

    /** Told by a task that is about to use a volatile field; null stands for the class. */
    public void volatileField(@Nullable Object owner, String name, int line, boolean write) {
        interruptible(SwitchLevel.FIELD);
        long place = owner == null ? Looks.ofStatic(name) : looks.ofField(owner, name);
        touch(place, write);
        if (log != null) {
            log.access(name, line, new long[] {place}, write, true);
        }
    }

    /** Told by a task that is about to use an element of an array. */
    public void element(Object array, int index, int line, boolean write) {
        interruptible(SwitchLevel.FIELD);
        long place = looks.ofElement(array, index);
        touch(place, write);
        if (log != null) {
            String name = "element " + index + " of the " + looks.describe(array);
            log.access(name, line, new long[] {place}, write, false);
        }
    }

    private void variable(long place, String name, int line, boolean write) {
        touch(place, write);
        if (log != null) {
            log.access(name, line, new long[] {place}, write, false);
        }
    }

    private static void touch(long place, boolean write) {
        if (write) {
            Touch.write(place);
        } else {
            Touch.read(place);
        }
    }

    /** Told by a task that has made an object, once or several times. */
    public void created(Object object, int line) {
        if (objects.find(object) == null) {
            TaskCalls task = task();
            long place = task.newPlace();
            if (!task.hasMadeTooMuch()) {
                objects.add(object, new SharedObjects.Known(place, new long[0], null, 0, line));
            }
        }
    }

    /** Told by a task whose code cannot be watched. */
    public void unknown() {
        unknown = true;
        Touch.everything();
    }

    /** How many calls of JDK methods have not returned, for the code that is entered. */
    public int depth() {
        return openCalls().depth();
    }

    /**
     * Told by a task that is about to call a method of the JDK.
     *
     * @param effect what a static method does; null for a method of an object
     * @param depth how many calls were open when the code was entered
     */
    public void calling(
            @Nullable Object receiver,
            @Nullable Object[] arguments,
            String name,
            @Nullable Effect effect,
            int line,
            int depth) {
        JdkCall call = new JdkCall(receiver, arguments, name, effect, line);
        interruptible(calls.level(call));
        calls.note(call);
        openCalls().opened(call, depth);
    }

    /** Told by a task when such a call has returned. */
    public void returned(@Nullable Object result, int depth) {
        JdkCall call = openCalls().closed(depth);
        if (call == null || result == null) {
            return;
        }
        TaskCalls task = task();
        long place = task.newPlace();
        SharedObjects.Known known = results.describe(call, result, place);
        if (known == null || objects.find(result) != null) {
            return;
        }
        boolean showsNothing = known.root() == null && !known.has(SharedObjects.OPAQUE);
        if (!task.hasMadeTooMuch()) {
            objects.add(result, known);
        } else if (!showsNothing) {
            unknown(); // by its class alone it would look as if it had state of its own
        }
    }

    /** Told by a task that looks into an object, as for its text. */
    public void looking(Object object, int line) {
        looks.from(line);
        SharedObjects.Known known = objects.find(object);
        if (known != null && known.has(SharedObjects.OPAQUE)) {
            unknown();
        }
        new DeepLook(looks).at(object);
    }

    /** Told by a task that is about to change an object. */
    void changing(Object object) {
        looks.from(0);
        looks.at(object, true);
    }

    /** Told by a task that has entered a monitor. */
    public void monitorEntered(Object monitor, int line) {
        if (log != null) {
            log.entered(Touch.within(looks.placeOf(monitor), -1), line);
        }
    }

    /** Told by a task that has left a monitor. */
    public void monitorExited(Object monitor, int line) {
        if (log != null) {
            log.left(Touch.within(looks.placeOf(monitor), -1), line);
        }
    }

    /** Told by a task in which a class begins its initialization. */
    public void initializing(String type) {
        task().initializing(type);
    }

    /** Told when that is over. */
    public void initialized() {
        task().initialized();
    }

    /** Told when a turn begins. */
    void turnBegins(@Nullable Footprint footprint) {
        if (unknown && footprint != null) {
            footprint.everything();
        }
    }

    /** Told when code goes on in a turn of its own: all that its coroutines are in goes on. */
    static void goesOn(Worker worker) {
        if (isIdle() || worker.footprint == null) {
            return;
        }
        TaskCalls task = worker.task == null ? null : worker.task.calls();
        if (task != null) {
            noteOpen(task.open());
        }
        for (Frame frame = worker.frame; frame != null; frame = frame.outer) {
            noteOpen(frame.openCalls);
        }
    }

    /** Told when one coroutine goes on. */
    static void goesOn(Worker worker, Frame frame) {
        if (worker.footprint != null) {
            noteOpen(frame.openCalls);
        }
    }

    /** The code may be in the middle of what a JDK method does. */
    private static void noteOpen(@Nullable OpenCalls open) {
        SharedState state = open == null || open.depth() == 0 || isIdle() ? null : current();
        if (open != null && state != null) {
            state.looks.again(() -> open.calls().forEach(state::noteAgain));
        }
    }

    private void noteAgain(JdkCall call) {
        Object receiver = call.receiver();
        if (receiver != null && Looks.isCursor(receiver)) {
            Touch.everything();
        } else {
            calls.note(call);
        }
    }

    @Nullable AccessLog log() {
        return log;
    }
}
