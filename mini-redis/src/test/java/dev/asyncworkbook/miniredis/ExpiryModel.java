package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.db.Store;
import dev.asyncworkbook.miniredis.frame.Bytes;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Keys that expire, once more in the simplest way: a map from each key to the time of its end. */
final class ExpiryModel {

    private static final long FOREVER = Long.MAX_VALUE;
    private static final Bytes VALUE = Bytes.of("value");

    private final Db db;
    private final Random random;
    private final Map<Bytes, Long> ends = new HashMap<>();
    private long now;

    ExpiryModel(Db db, Random random) {
        this.db = db;
        this.random = random;
    }

    /** Changes both at random, and compares them after each change. */
    void check(String context) {
        for (int i = 0; i < 50; i++) {
            change();
            ends.values().removeIf(end -> end <= now);
            for (int key = 0; key < 5; key++) {
                Bytes name = Bytes.of("key" + key);
                assertThat(db.<Boolean>use(store -> store.contains(name)))
                        .as(context)
                        .isEqualTo(ends.containsKey(name));
            }
            assertThat(db.use(Store::size)).as(context).isEqualTo(ends.size());
        }
    }

    private void change() {
        Bytes key = Bytes.of("key" + random.nextInt(5));
        int time = 1 + random.nextInt(20);
        Duration duration = Duration.ofMillis(time);
        boolean present = ends.containsKey(key);
        switch (random.nextInt(7)) {
            case 0 -> {
                db.change(store -> store.set(key, VALUE));
                ends.put(key, FOREVER);
            }
            case 1 -> {
                db.change(store -> store.set(key, VALUE, duration));
                ends.put(key, now + time);
            }
            case 2 -> {
                assertThat(db.<Boolean>use(store -> store.expire(key, duration)))
                        .isEqualTo(present);
                ends.computeIfPresent(key, (_, _) -> now + time);
            }
            case 3 -> {
                assertThat(db.<Boolean>use(store -> store.remove(key))).isEqualTo(present);
                ends.remove(key);
            }
            case 4 -> {
                db.change(store -> store.replace(key, VALUE));
                ends.putIfAbsent(key, FOREVER);
            }
            case 5 -> {
                boolean _ = db.use(store -> store.persist(key));
                ends.computeIfPresent(key, (_, _) -> FOREVER);
            }
            default -> {
                sleep(duration).await();
                now += time;
            }
        }
    }
}
