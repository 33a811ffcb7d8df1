package dev.asyncworkbook.runner.wire;

import dev.asyncworkbook.kernel.explore.BlockedCall;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.OutcomeTally;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.kernel.explore.World;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.runner.RunLimits;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts of all payloads but the trace's: one pair of methods each. */
public final class Payloads {

    private static final SwitchLevel[] LEVELS = SwitchLevel.values();
    private static final Plan.Mode[] MODES = Plan.Mode.values();
    private static final World[] WORLDS = World.values();
    private static final Coverage.Proof[] PROOFS = Coverage.Proof.values();

    private Payloads() {}

    /**
     * The order to run a program.
     *
     * @param schedule the choices to repeat; where they end, or in an exploration, the default
     * @param limits bounds each run
     * @param plan how far an exploration may go
     * @param world what a single run has around it
     * @param workers how many threads run the tasks in the real world; 0 for the current-thread
     *     flavor
     * @param services which servers stand ready in the simulated world
     */
    public record Order(
            Schedule schedule,
            Limits limits,
            Plan plan,
            World world,
            int workers,
            Services services) {

        /** In the world that programs are graded in. */
        public static Order simulated(Schedule schedule, RunLimits limits, Plan plan) {
            return new Order(
                    schedule, limits.kernel(), plan, World.SIMULATED, 0, limits.services());
        }
    }

    /**
     * A method or a variable of a snippet's class.
     *
     * @param className the class
     * @param name the method or the field
     */
    public record Member(String className, String name) {}

    /** {@link FrameKind#PROGRAM}. */
    public static Frame program(Code code) {
        EntryPoint entry = code.entryPoint();
        return packClasses(new Packer(), code.classes())
                .text(entry.className())
                .text(entry.declaringClass())
                .flag(entry.isStatic())
                .flag(entry.takesArguments())
                .flag(code.freshClassesPerRun())
                .list(
                        code.names().entrySet(),
                        (packer, name) -> packer.number(name.getKey()).text(name.getValue()))
                .frame(FrameKind.PROGRAM);
    }

    /** {@link FrameKind#PROGRAM}. */
    public static Code program(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        Map<String, byte[]> classes = unpackClasses(in);
        EntryPoint entry = new EntryPoint(in.text(), in.text(), in.flag(), in.flag());
        boolean fresh = in.flag();
        Map<Integer, String> names = new LinkedHashMap<>();
        in.list(item -> Map.entry(item.number(), item.text()))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return new Code(classes, entry, fresh, names);
    }

    /** {@link FrameKind#RUN}, {@link FrameKind#EXPLORE} and {@link FrameKind#SESSION}. */
    public static Frame order(FrameKind kind, Order order) {
        Packer out = new Packer();
        packSchedule(out, order.schedule());
        return out.number(order.limits().maxPolls())
                .number(order.limits().maxEvents())
                .number(order.limits().maxOutputBytes())
                .constant(order.plan().level())
                .flag(order.plan().traced())
                .constant(order.plan().mode())
                .flag(order.plan().reduced())
                .number(order.plan().maxRuns())
                .number(order.plan().preemptions())
                .number(order.plan().samples())
                .longNumber(order.plan().seed())
                .constant(order.world())
                .number(order.workers())
                .list(
                        order.services().addresses().entrySet(),
                        (packer, one) -> packer.text(one.getKey()).text(one.getValue()))
                .frame(kind);
    }

    /** {@link FrameKind#RUN}, {@link FrameKind#EXPLORE} and {@link FrameKind#SESSION}. */
    public static Order order(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        Schedule schedule = unpackSchedule(in);
        Limits limits = new Limits(in.number(), in.number(), in.number());
        return new Order(
                schedule,
                limits,
                unpackPlan(in),
                in.constant(WORLDS),
                in.number(),
                unpackServices(in));
    }

    private static Services unpackServices(Unpacker in) throws IOException {
        Map<String, String> addresses = new LinkedHashMap<>();
        in.list(item -> Map.entry(item.text(), item.text()))
                .forEach(one -> addresses.put(one.getKey(), one.getValue()));
        try {
            return new Services(addresses);
        } catch (IllegalArgumentException e) {
            throw new MalformedFrame("addresses " + addresses);
        }
    }

    private static Plan unpackPlan(Unpacker in) throws IOException {
        return new Plan(
                in.constant(LEVELS),
                in.flag(),
                in.constant(MODES),
                in.flag(),
                in.number(),
                in.number(),
                in.number(),
                in.longNumber());
    }

    /** {@link FrameKind#DEFINE}. */
    public static Frame classes(Map<String, byte[]> classes) {
        return packClasses(new Packer(), classes).frame(FrameKind.DEFINE);
    }

    /** {@link FrameKind#DEFINE}. */
    public static Map<String, byte[]> classes(Frame frame) throws IOException {
        return unpackClasses(new Unpacker(frame));
    }

    /** {@link FrameKind#INVOKE} and {@link FrameKind#SHOW}. */
    public static Frame member(FrameKind kind, Member member) {
        return new Packer().text(member.className()).text(member.name()).frame(kind);
    }

    /** {@link FrameKind#INVOKE} and {@link FrameKind#SHOW}. */
    public static Member member(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        return new Member(in.text(), in.text());
    }

    /** {@link FrameKind#OUTPUT} and {@link FrameKind#VALUE}. */
    public static Frame text(FrameKind kind, String text) {
        return new Packer().text(text).frame(kind);
    }

    /** {@link FrameKind#OUTPUT} and {@link FrameKind#VALUE}. */
    public static String text(Frame frame) throws IOException {
        return new Unpacker(frame).text();
    }

    /**
     * The end of a command.
     *
     * @param coverage how many schedules were run; 1 for a single run
     * @param outcomes for an exploration without traces: what is known of each outcome, in the
     *     order in which the first trace of each was sent
     * @param liveThreads how many threads the program left behind
     */
    public record Done(Coverage coverage, List<OutcomeTally.Count> outcomes, int liveThreads) {}

    /** {@link FrameKind#DONE}. */
    public static Frame done(Done done) {
        return new Packer()
                .number(done.coverage().explored())
                .constant(done.coverage().proof())
                .number(done.coverage().bound())
                .number(done.coverage().sampled())
                .flag(done.coverage().fair())
                .text(done.coverage().trouble())
                .list(done.outcomes(), Payloads::packCount)
                .number(done.liveThreads())
                .frame(FrameKind.DONE);
    }

    /** {@link FrameKind#DONE}. */
    public static Done done(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        Coverage coverage =
                new Coverage(
                        in.number(),
                        in.constant(PROOFS),
                        in.number(),
                        in.number(),
                        in.flag(),
                        in.text());
        return new Done(coverage, in.list(Payloads::unpackCount), in.number());
    }

    /** {@link FrameKind#BLOCKED}. */
    public static Frame blocked(BlockedCall call) {
        return new Packer().text(call.method()).number(call.line()).frame(FrameKind.BLOCKED);
    }

    /** {@link FrameKind#BLOCKED}. */
    public static BlockedCall blocked(Frame frame) throws IOException {
        Unpacker in = new Unpacker(frame);
        return new BlockedCall(in.text(), in.number());
    }

    /** {@link FrameKind#PROGRESS}. */
    public static Frame progress(int runs) {
        return new Packer().number(runs).frame(FrameKind.PROGRESS);
    }

    /** {@link FrameKind#PROGRESS}. */
    public static int progress(Frame frame) throws IOException {
        return new Unpacker(frame).number();
    }

    private static void packCount(Packer out, OutcomeTally.Count count) {
        packSchedule(out, count.schedule());
        out.number(count.runs());
    }

    private static OutcomeTally.Count unpackCount(Unpacker in) throws IOException {
        return new OutcomeTally.Count(unpackSchedule(in), in.number());
    }

    static void packSchedule(Packer out, Schedule schedule) {
        out.constant(schedule.level()).list(schedule.picks(), Packer::number);
    }

    static Schedule unpackSchedule(Unpacker in) throws IOException {
        SwitchLevel level = in.constant(LEVELS);
        List<Integer> picks = in.list(Unpacker::number);
        for (int pick : picks) {
            if (pick < 0) {
                throw new MalformedFrame("pick " + pick);
            }
        }
        return new Schedule(level, picks);
    }

    private static Packer packClasses(Packer out, Map<String, byte[]> classes) {
        return out.list(
                classes.entrySet(),
                (packer, file) -> packer.text(file.getKey()).bytes(file.getValue()));
    }

    private static Map<String, byte[]> unpackClasses(Unpacker in) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        in.list(item -> Map.entry(item.text(), item.bytes()))
                .forEach(file -> classes.put(file.getKey(), file.getValue()));
        return classes;
    }
}
