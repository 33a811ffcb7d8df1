/** Where rewritten learner bytecode calls the kernel. */
@NullMarked
package dev.asyncworkbook.kernel.hooks;

import org.jspecify.annotations.NullMarked;
