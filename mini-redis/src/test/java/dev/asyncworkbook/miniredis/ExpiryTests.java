package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.miniredis.testing.NetworkKind.SIMULATED;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.db.Store;
import dev.asyncworkbook.miniredis.frame.Bytes;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/** When keys go; under virtual time, to the millisecond. */
class ExpiryTests {

    private static final Bytes KEY = Bytes.of("key");
    private static final Bytes VALUE = Bytes.of("value");

    private static void test(Consumer<Db> test) {
        SIMULATED.run(() -> {
            try (Db db = Db.create()) {
                test.accept(db);
            }
        });
    }

    private static boolean isThere(Db db) {
        return db.use(store -> store.contains(KEY));
    }

    private static void pass(long millis) {
        sleep(Duration.ofMillis(millis)).await();
    }

    @Test
    void a_key_is_there_until_its_time_has_come() {
        test(db -> {
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(100)));
            pass(99);
            assertThat(isThere(db)).isTrue();
            pass(1);
            assertThat(isThere(db)).isFalse();
        });
    }

    @Test
    void a_key_that_nobody_asks_for_is_deleted_all_the_same() {
        test(db -> {
            for (int i = 0; i < 1000; i++) {
                Bytes key = Bytes.of("key" + i);
                db.change(store -> store.set(key, VALUE, Duration.ofMillis(100)));
            }
            pass(101);
            assertThat(db.use(Store::size)).isZero();
        });
    }

    @Test
    void a_sooner_expiry_does_not_wait_for_a_later_one() {
        test(db -> {
            db.change(store -> store.set(Bytes.of("late"), VALUE, Duration.ofDays(1)));
            pass(10);
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(5)));
            pass(6);
            assertThat(isThere(db)).isFalse();
            assertThat(db.use(Store::size)).isEqualTo(1);
        });
    }

    @Test
    void a_new_value_without_expiry_stays() {
        test(db -> {
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(10)));
            db.change(store -> store.set(KEY, VALUE));
            pass(1000);
            assertThat(isThere(db)).isTrue();
        });
    }

    @Test
    void a_key_that_was_deleted_and_set_again_does_not_go_at_the_old_time() {
        test(db -> {
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(10)));
            assertThat(db.<Boolean>use(store -> store.remove(KEY))).isTrue();
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(50)));
            pass(20);
            assertThat(isThere(db)).isTrue();
            pass(30);
            assertThat(isThere(db)).isFalse();
        });
    }

    @Test
    void the_time_to_live_counts_down() {
        test(db -> {
            db.change(store -> store.set(KEY, VALUE, Duration.ofMillis(100)));
            pass(30);
            assertThat(db.<Option<Duration>>use(store -> store.timeToLive(KEY)))
                    .isEqualTo(new Some<>(Duration.ofMillis(70)));
            assertThat(db.<Boolean>use(store -> store.persist(KEY))).isTrue();
            assertThat(db.<Option<Duration>>use(store -> store.timeToLive(KEY)))
                    .isEqualTo(new None<>());
        });
    }

    @Test
    void any_sequence_of_changes_leaves_what_a_simple_model_says() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int number = seed;
            test(db -> new ExpiryModel(db, random).check("seed " + number));
        }
    }
}
