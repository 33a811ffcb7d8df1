/** Rewrites learner classes so that the kernel can stop them and knows which monitors they hold. */
@NullMarked
package dev.asyncworkbook.runner.instrument;

import org.jspecify.annotations.NullMarked;
