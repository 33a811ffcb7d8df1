package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Options.some;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.testing.Spawn;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class CancellationTokenTests {

    private static Spawn<Void> waiting(CancellationToken token) {
        var wait = task(token.cancelled());
        assertPending(wait.poll());
        return wait;
    }

    @Test
    void cancelling_wakes_who_waits_once_and_is_seen_by_who_comes_later() {
        var token = new CancellationToken();
        var polled = waiting(token);
        var created = task(token.cancelled());
        assertThat(token.isCancelled()).isFalse();
        token.cancel();
        token.cancel();
        assertThat(polled.wakeCount()).isEqualTo(1);
        assertThat(token.isCancelled()).isTrue();
        assertReady(polled.poll());
        assertReady(created.poll());
    }

    @Test
    void a_child_is_cancelled_with_its_parent() {
        var token = new CancellationToken();
        var child = token.childToken();
        var ofChild = waiting(child);
        var ofParent = waiting(token);
        token.cancel();
        assertThat(ofChild.wakeCount()).isEqualTo(1);
        assertThat(ofParent.wakeCount()).isEqualTo(1);
        assertThat(child.isCancelled()).isTrue();
        assertReady(ofChild.poll());
        assertReady(ofParent.poll());
    }

    @Test
    void a_grandchild_is_cancelled_though_nobody_has_the_child_any_more() {
        var token = new CancellationToken();
        var grandchild = token.childToken().childToken();
        var wait = waiting(grandchild);
        token.cancel();
        assertThat(wait.isWoken()).isTrue();
        assertReady(wait.poll());
    }

    @Test
    void a_parent_is_not_cancelled_with_its_child() {
        var token = new CancellationToken();
        var child = token.childToken();
        var ofChild = waiting(child);
        var ofParent = waiting(token);
        child.cancel();
        assertThat(child.isCancelled()).isTrue();
        assertThat(token.isCancelled()).isFalse();
        assertReady(ofChild.poll());
        assertPending(ofParent.poll());
    }

    @Test
    void after_one_child_was_cancelled_the_parent_has_others() {
        var token = new CancellationToken();
        token.childToken().cancel();
        var second = waiting(token.childToken());
        token.cancel();
        assertReady(second.poll());
    }

    @Test
    void a_child_of_a_cancelled_token_is_cancelled() {
        var token = new CancellationToken();
        token.cancel();
        var child = token.childToken();
        assertThat(child.isCancelled()).isTrue();
        var wait = task(child.cancelled());
        assertReady(wait.poll());
        assertThat(wait.wakeCount()).isZero();
    }

    @Test
    void all_descendants_are_cancelled_and_nobody_else() {
        var parent = new CancellationToken();
        var token = parent.childToken();
        var sibling = parent.childToken();
        var firstChild = token.childToken();
        var grandchild = firstChild.childToken();
        var tree =
                List.of(
                        token,
                        firstChild,
                        token.childToken(),
                        grandchild,
                        firstChild.childToken(),
                        grandchild.childToken());
        var inside = tree.stream().map(CancellationTokenTests::waiting).toList();
        var outside = Stream.of(parent, sibling).map(CancellationTokenTests::waiting).toList();
        token.cancel();
        assertThat(inside).allMatch(wait -> wait.wakeCount() == 1);
        assertThat(outside).noneMatch(Spawn::isWoken);
        assertThat(tree).allMatch(CancellationToken::isCancelled);
        assertThat(parent.isCancelled() || sibling.isCancelled()).isFalse();
        inside.forEach(wait -> assertReady(wait.poll()));
    }

    @Test
    void cancelling_a_child_and_then_its_parent_wakes_once() {
        var token = new CancellationToken();
        var child = token.childToken();
        var wait = waiting(child);
        child.cancel();
        assertReady(wait.poll());
        token.cancel();
        assertThat(wait.wakeCount()).isEqualTo(1);
    }

    @Test
    void one_that_was_dropped_is_not_woken() {
        var token = new CancellationToken();
        var wait = waiting(token.childToken());
        wait.close();
        token.cancel();
        assertThat(wait.isWoken()).isFalse();
    }

    @Test
    void a_drop_guard_cancels_at_the_end_of_its_scope() {
        var token = new CancellationToken();
        try (var guard = token.dropGuard()) {
            assertThat(guard).isNotNull();
            assertThat(token.isCancelled()).isFalse();
        }
        assertThat(token.isCancelled()).isTrue();
    }

    @Test
    void a_drop_guard_cancels_when_its_scope_throws() {
        var token = new CancellationToken();
        assertThatThrownBy(
                        () -> {
                            try (var _ = token.dropGuard()) {
                                throw new IllegalStateException("boom");
                            }
                        })
                .hasMessage("boom");
        assertThat(token.isCancelled()).isTrue();
    }

    @Test
    void a_disarmed_drop_guard_gives_the_token_back_and_cancels_nothing() {
        var token = new CancellationToken();
        try (var guard = token.dropGuard()) {
            assertThat(guard.disarm()).isSameAs(token);
        }
        assertThat(token.isCancelled()).isFalse();
    }

    @Test
    void a_drop_guard_of_a_child_does_not_cancel_the_parent() {
        var token = new CancellationToken();
        token.childToken().dropGuard().close();
        assertThat(token.isCancelled()).isFalse();
    }

    @Test
    void run_until_cancelled_is_none_when_the_token_is_cancelled_first() {
        var token = new CancellationToken();
        var run = task(token.runUntilCancelled(Oneshot.<String>channel().rx()));
        assertPending(run.poll());
        token.cancel();
        assertThat(run.isWoken()).isTrue();
        assertThat(assertReady(run.poll())).isEqualTo(new None<>());
    }

    @Test
    void run_until_cancelled_is_the_value_when_the_future_completes_first() {
        var token = new CancellationToken();
        var channel = Oneshot.<Integer>channel();
        var run = task(token.runUntilCancelled(channel.rx()));
        assertPending(run.poll());
        channel.tx().send(42);
        assertThat(some(assertReady(run.poll()))).isEqualTo(42);
        token.cancel();
        assertThat(run.isWoken()).isFalse();
    }

    @Test
    void run_until_cancelled_does_not_poll_when_the_token_was_cancelled_before() {
        var token = new CancellationToken();
        token.cancel();
        Future<Integer> never =
                _ -> {
                    throw new AssertionError("polled");
                };
        assertThat(assertReady(task(token.runUntilCancelled(never)).poll()))
                .isEqualTo(new None<>());
    }

    @Test
    void run_until_cancelled_keeps_a_value_that_comes_together_with_the_cancellation() {
        var token = new CancellationToken();
        var channel = Oneshot.<Integer>channel();
        var run = task(token.runUntilCancelled(channel.rx()));
        assertPending(run.poll());
        token.cancel();
        channel.tx().send(42);
        assertThat(some(assertReady(run.poll()))).isEqualTo(42);
    }

    @Test
    void run_until_cancelled_lets_a_failure_through_and_waits_no_longer() {
        var token = new CancellationToken();
        var channel = Oneshot.<Integer>channel();
        var run = task(token.runUntilCancelled(channel.rx()));
        assertPending(run.poll());
        channel.tx().close();
        assertThatThrownBy(run::poll).hasMessageContaining("no value will come");
        int before = run.wakeCount();
        token.cancel();
        assertThat(run.wakeCount()).isEqualTo(before);
    }

    @Test
    void a_future_that_cancels_its_own_token_is_dropped() {
        var token = new CancellationToken();
        Future<Integer> suicide =
                _ -> {
                    token.cancel();
                    return Poll.pending();
                };
        assertThat(assertReady(task(token.runUntilCancelled(suicide)).poll()))
                .isEqualTo(new None<>());
    }
}
