package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class LimitsTests {

    private static final Limits SMALL = new Limits(100, 50, 30);

    @Test
    void a_loop_that_only_yields_is_stuck() {
        Trace trace =
                run(
                        () -> {
                            while (true) {
                                yieldNow().await();
                            }
                        },
                        SMALL);
        assertThat(trace.ending().end()).isEqualTo(End.STUCK);
        assertThat(trace.ending().message()).contains("100 polls").contains("`main`");
    }

    @Test
    void events_past_the_limit_are_dropped_and_the_trace_says_so() {
        Trace trace =
                run(
                        () -> {
                            for (int i = 0; i < 60; i++) {
                                yieldNow().await();
                            }
                        },
                        SMALL);
        assertThat(trace.events()).hasSize(50);
        assertThat(trace.truncated()).isTrue();
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void output_past_the_limit_ends_the_run() {
        Trace trace =
                run(
                        () -> {
                            while (true) {
                                println("flood");
                            }
                        },
                        SMALL);
        assertThat(trace.ending().end()).isEqualTo(End.OUTPUT_LIMIT);
        assertThat(trace.output()).hasSize(5);
        assertThat(StopSignal.isRequested()).isFalse();
    }

    @Test
    void code_that_is_told_to_stop_says_at_which_line() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    StopSignal.request(End.TIME_LIMIT);
                    line[0] = here() + 1;
                    dev.asyncworkbook.kernel.hooks.Hooks.checkStop();
                });
        StopSignal.clear();
        assertThat(trace.ending().end()).isEqualTo(End.TIME_LIMIT);
        assertThat(trace.ending().line()).isEqualTo(line[0]);
    }

    @Test
    void a_recursion_that_is_too_deep_is_a_panic() {
        Trace trace = run(() -> println(deeper(0)));
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
        assertThat(trace.ending().message())
                .isEqualTo("StackOverflowError: the calls are nested too deeply");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    @Test
    void an_exception_whose_message_throws_does_no_harm() {
        Trace trace =
                run(() -> {
                    throw new RuntimeException() {
                        @Override
                        public String getMessage() {
                            throw new IllegalStateException();
                        }
                    };
                });
        assertThat(trace.ending().message()).contains("getMessage() threw");
    }

    @Test
    void an_exception_without_a_stack_does_no_harm() {
        Trace trace =
                run(() -> {
                    throw new RuntimeException() {
                        @Override
                        @SuppressWarnings("NullAway") // as a learner might
                        public StackTraceElement[] getStackTrace() {
                            return null;
                        }
                    };
                });
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
    }
}
