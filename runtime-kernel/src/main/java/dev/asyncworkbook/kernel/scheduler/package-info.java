/**
 * The machinery under the public names: tasks, the loop that polls them, continuations, the virtual
 * clock, and what is recorded. Not exported; learner code cannot reach it.
 */
@NullMarked
package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.NullMarked;
