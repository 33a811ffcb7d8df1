/** Tests of {@code kernel.io}, through its public face. */
@NullMarked
package dev.asyncworkbook.kerneltest.io;

import org.jspecify.annotations.NullMarked;
