package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Options.some;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.sync.RwLock;
import dev.asyncworkbook.kernel.sync.RwLockReadGuard;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RwLockTests {

    @Test
    void readers_share_the_lock() {
        var lock = new RwLock<>(100);
        assertThat(assertReady(task(lock.read()).poll()).get()).isEqualTo(100);
        assertReady(task(lock.read()).poll());
    }

    @Test
    void a_writer_waits_for_a_reader_and_is_woken_by_its_end() {
        var lock = new RwLock<>(100);
        var reader = assertReady(task(lock.read()).poll());
        var writer = task(lock.write());
        assertPending(writer.poll());
        reader.close();
        assertThat(writer.isWoken()).isTrue();
        assertReady(writer.poll());
    }

    @Test
    void a_reader_waits_for_a_writer() {
        var lock = new RwLock<>(100);
        assertReady(task(lock.write()).poll());
        assertPending(task(lock.read()).poll());
    }

    @Test
    void a_writer_waits_for_a_writer() {
        var lock = new RwLock<>(100);
        assertReady(task(lock.write()).poll());
        assertPending(task(lock.write()).poll());
    }

    @Test
    void when_as_many_read_as_may_the_next_waits_for_one_to_end() {
        var lock = RwLock.withMaxReaders(100, 1024);
        var readers = new ArrayList<RwLockReadGuard<Integer>>();
        while (task(lock.read()).poll()
                instanceof Poll.Ready<RwLockReadGuard<Integer>>(var guard)) {
            readers.add(guard);
        }
        assertThat(readers).hasSize(1024);
    }

    @Test
    void exhausted_reading_goes_on_when_a_reader_ends() {
        var lock = RwLock.withMaxReaders(100, 2);
        var first = some(lock.tryRead());
        some(lock.tryRead());
        var third = task(lock.read());
        assertPending(third.poll());
        first.close();
        assertThat(third.isWoken()).isTrue();
        assertReady(third.poll());
    }

    @Test
    void a_writer_that_waits_holds_up_later_readers() {
        var lock = new RwLock<>(100);
        assertReady(task(lock.read()).poll());
        assertReady(task(lock.read()).poll());
        assertPending(task(lock.write()).poll());
        assertPending(task(lock.read()).poll());
        assertThat(lock.tryRead()).isEqualTo(new None<>());
    }

    @Test
    void readers_go_on_when_the_writer_before_them_is_dropped() {
        var lock = new RwLock<>(100);
        assertReady(task(lock.read()).poll());
        var writer = task(lock.write());
        var reader = task(lock.read());
        assertPending(writer.poll());
        assertPending(reader.poll());
        writer.close();
        assertThat(reader.isWoken()).isTrue();
        assertReady(reader.poll());
    }

    @Test
    void all_readers_before_the_next_writer_are_let_in_together() {
        var lock = new RwLock<>(100);
        var writing = some(lock.tryWrite());
        var first = task(lock.read());
        var second = task(lock.read());
        var writer = task(lock.write());
        var third = task(lock.read());
        List.of(first, second, third).forEach(reader -> assertPending(reader.poll()));
        assertPending(writer.poll());
        writing.close();
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
        assertThat(third.isWoken()).isTrue();
        assertThat(writer.isWoken()).isFalse();
    }

    @Test
    void try_read_and_try_write_take_only_what_is_free() {
        var lock = new RwLock<>(15);
        try (var first = some(lock.tryRead());
                var second = some(lock.tryRead())) {
            assertThat(first.get() + second.get()).isEqualTo(30);
            assertThat(lock.tryWrite()).isEqualTo(new None<>());
        }
        try (var writer = some(lock.tryWrite())) {
            writer.set(1515);
            assertThat(lock.tryRead()).isEqualTo(new None<>());
        }
        assertThat(some(lock.tryRead()).get()).isEqualTo(1515);
    }

    @Test
    void a_downgraded_writer_lets_readers_in_and_sees_its_own_value() {
        var lock = new RwLock<>(1);
        var writer = some(lock.tryWrite());
        var reader = task(lock.read());
        assertPending(reader.poll());
        writer.set(2);
        var downgraded = writer.downgrade();
        assertThat(reader.isWoken()).isTrue();
        assertThat(assertReady(reader.poll()).get()).isEqualTo(2);
        assertThat(downgraded.get()).isEqualTo(2);
    }

    @Test
    void no_writer_gets_in_while_another_downgrades() {
        var lock = new RwLock<>(1);
        var downgrading = some(lock.tryWrite());
        var writer = task(lock.write());
        assertPending(writer.poll());
        var reader = downgrading.downgrade();
        downgrading.close();
        assertThat(writer.isWoken()).isFalse();
        reader.close();
        assertReady(writer.poll());
    }

    @Test
    void a_writer_that_was_downgraded_is_of_no_use() {
        var writer = some(new RwLock<>(1).tryWrite());
        writer.downgrade();
        assertThatThrownBy(() -> writer.set(2)).hasMessageContaining("this guard is closed");
        assertThatThrownBy(writer::downgrade).hasMessageContaining("take it again with write()");
    }

    @Test
    void into_inner_gives_the_value_out_and_ends_the_lock() {
        var lock = new RwLock<>(42);
        assertThat(lock.intoInner()).isEqualTo(42);
        var reader = task(lock.read());
        assertThatThrownBy(reader::poll).hasMessageContaining("taken apart by intoInner()");
        assertThatThrownBy(lock::tryWrite).hasMessageContaining("taken apart by intoInner()");
    }

    @Test
    void into_inner_is_refused_while_somebody_reads() {
        var lock = new RwLock<>(42);
        some(lock.tryRead());
        assertThatThrownBy(lock::intoInner).hasMessageContaining("close every guard first");
    }

    @Test
    void a_lock_for_no_reader_is_refused() {
        assertThatThrownBy(() -> RwLock.withMaxReaders(1, 0))
                .hasMessage("withMaxReaders(0): a lock needs room for 1 to 536870911 readers");
    }
}
