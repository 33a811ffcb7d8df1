/**
 * What the kernel promises, stated by programs that use it as a learner does.
 *
 * <p>Outside of the kernel's package on purpose: the kernel takes the code of its own packages for
 * itself, and code elsewhere for the learner's.
 */
@NullMarked
package dev.asyncworkbook.kerneltest;

import org.jspecify.annotations.NullMarked;
