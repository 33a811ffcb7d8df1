/**
 * The runtime that learner programs run on: lazy futures, tasks and their scheduler, virtual time,
 * locks and channels, in Tokio's names and with Tokio's behavior.
 *
 * <h2>Layout</h2>
 *
 * <ul>
 *   <li>this package: {@link dev.asyncworkbook.kernel.Future}, {@link
 *       dev.asyncworkbook.kernel.Poll}, {@link dev.asyncworkbook.kernel.Waker} and the words that
 *       every program has ({@link dev.asyncworkbook.kernel.Async})
 *   <li>{@code task}: the handles of spawned tasks, sets and trackers of them, task locals, budget
 *   <li>{@code time}: sleeps, timeouts, intervals, the delay queue, and the clock itself
 *   <li>{@code combine}: all of several futures, or the first of them; {@code stream}: values that
 *       come one after the other
 *   <li>{@code sync}: locks and channels that suspend the task
 *   <li>{@code io}: streams of bytes; {@code codec}: frames in them; {@code net}: sockets, in a
 *       simulated network ({@code net.sim}) or the machine's ({@code net.real})
 *   <li>{@code std}, {@code parkinglot}: locks and a channel that block the thread
 *   <li>{@code runtime}: starting a runtime by hand
 *   <li>{@code testing}: driving futures by hand, one poll at a time
 *   <li>{@code scheduler}: the machinery under all of it, not exported
 *   <li>{@code trace}: what a run leaves behind; {@code explore}: running programs from outside
 *   <li>{@code hooks}: where rewritten learner bytecode calls in
 * </ul>
 *
 * <h2>Reading order</h2>
 *
 * {@code Future}, {@code scheduler.Awaiting}, {@code scheduler.AsyncBlock}, {@code scheduler.Task},
 * {@code scheduler.Turns}, {@code scheduler.Scheduler}, {@code scheduler.Clock}; then {@code
 * sync.Permits} and {@code sync.Mutex} for what a primitive looks like, and {@code combine.Join}
 * for what a combinator looks like; {@code io.pipe.Pipe} and {@code net.real.RealStream} for what
 * the two ends of a stream look like; then {@code scheduler.Quiescence} for what happens when
 * nothing can run.
 *
 * <h2>The life of one task</h2>
 *
 * {@code spawn(body)} wraps the body in an {@code AsyncBlock}, puts a {@code Task} around it and
 * the task into the run queue. The scheduler takes it out, in the order that the {@code Chooser}
 * says, and lets the body run in the {@code Coroutine} of its own loop. An {@code await} in the
 * body polls the awaited future; while that is pending the coroutine suspends, the task keeps it
 * and is idle, and the loop goes on in a fresh one. What the future waited for calls the task's
 * {@code Waker}, which puts it back into the queue. When the body ends, the block is ready, the
 * task is finished, and whoever awaits its {@code JoinHandle} is woken. When {@code main} has
 * finished, the tasks that are left are resumed once more with {@code Cancelled}, so that their
 * {@code finally} blocks run.
 *
 * <h2>Rules that hold everywhere</h2>
 *
 * <ul>
 *   <li>{@code await()} is the one suspension point; nobody overrides it.
 *   <li>Operations of the kernel are polled state machines; only learner bodies use coroutines.
 *   <li>A combinator polls its children inside its own poll, and drops those it does not need.
 *   <li>A runtime is confined to one thread; other threads come in through {@code
 *       scheduler.Outside}, and only the blocking locks and channels are synchronized.
 *   <li>A task may do 128 operations that are ready at once in one poll, then it gives way.
 *   <li>Only {@code scheduler.TimeSource} reads the machine's clock, and recording never calls
 *       learner code.
 * </ul>
 */
@NullMarked
package dev.asyncworkbook.kernel;

import org.jspecify.annotations.NullMarked;
