/** Tests of {@code kernel.codec}, through its public face. */
@NullMarked
package dev.asyncworkbook.kerneltest.codec;

import org.jspecify.annotations.NullMarked;
