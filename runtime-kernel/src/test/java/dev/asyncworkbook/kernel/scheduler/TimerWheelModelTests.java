package dev.asyncworkbook.kernel.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated operations on a wheel and on its model; both must take out the same timers. */
class TimerWheelModelTests {

    private static final int RUNS = 5_000;
    private static final int OPERATIONS = 100;

    /** One bit more than the wheel reaches. */
    private static final int MOST_BITS = 37;

    private final TimerWheel wheel = new TimerWheel();
    private final WheelModel model = new WheelModel();
    private final List<Timer> known = new ArrayList<>();
    private long sequence;

    @Test
    void it_takes_out_what_is_due_in_order_at_every_distance() {
        long seed = new Random().nextLong();
        for (int run = 0; run < RUNS; run++) {
            String hint = "seed " + (seed + run);
            new TimerWheelModelTests().operate(new Random(seed + run), hint);
        }
    }

    private void operate(Random random, String hint) {
        for (int i = 0; i < OPERATIONS; i++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> insert(distance(random));
                case 3 -> remove(random);
                case 4 -> takeUntil(model.now() + distance(random), hint);
                default -> take(random.nextBoolean() ? soon(random) : Long.MAX_VALUE, hint);
            }
            assertThat(wheel.isEmpty()).as(hint).isEqualTo(model.timers().isEmpty());
            assertThat(wheel.next()).as(hint).isLessThanOrEqualTo(model.next());
        }
        takeUntil(Long.MAX_VALUE, hint);
        assertThat(wheel.isEmpty()).as(hint).isTrue();
    }

    /** In each level alike, at its edges now and then, and beyond all; or in the past. */
    private static long distance(Random random) {
        long edge = 1L << random.nextInt(MOST_BITS);
        return switch (random.nextInt(8)) {
            case 0 -> edge;
            case 1 -> edge - 1;
            case 2 -> edge + 1;
            case 3 -> -random.nextLong(edge) - 1;
            default -> random.nextLong(edge);
        };
    }

    private long soon(Random random) {
        return model.now() + random.nextInt(100);
    }

    /** Ties with another timer are frequent. */
    private void insert(long distance) {
        boolean tie = !known.isEmpty() && sequence % 3 == 0;
        long deadline = tie ? known.getLast().deadline() : Math.max(0, model.now() + distance);
        Timer timer = new Timer(deadline, sequence++, () -> {}, Subject.NONE, Recorder.NO_EVENT);
        known.add(timer);
        wheel.insert(timer);
        model.insert(timer);
    }

    /** One that is set, or was. */
    private void remove(Random random) {
        if (!known.isEmpty()) {
            Timer timer = known.get(random.nextInt(known.size()));
            wheel.remove(timer);
            model.remove(timer);
        }
    }

    private List<Timer> take(long limit, String hint) {
        List<Timer> due = wheel.takeNext(limit);
        assertThat(due).as(hint).isEqualTo(model.takeNext(limit));
        return due;
    }

    private void takeUntil(long limit, String hint) {
        List<Timer> due = take(limit, hint);
        while (!due.isEmpty()) {
            due = take(limit, hint);
        }
    }
}
