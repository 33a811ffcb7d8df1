/** Driving futures by hand, one poll at a time, as the tokio-test crate does. */
@NullMarked
package dev.asyncworkbook.kernel.testing;

import org.jspecify.annotations.NullMarked;
