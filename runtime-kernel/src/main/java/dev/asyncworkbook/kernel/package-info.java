/** The runtime that learner programs run on. */
@NullMarked
package dev.asyncworkbook.kernel;

import org.jspecify.annotations.NullMarked;
