/**
 * The code that runs in the child JVM: it reads commands, runs learner classes on the kernel and
 * writes back what happened. Nothing in the parent calls it.
 */
@NullMarked
package dev.asyncworkbook.runner.child;

import org.jspecify.annotations.NullMarked;
