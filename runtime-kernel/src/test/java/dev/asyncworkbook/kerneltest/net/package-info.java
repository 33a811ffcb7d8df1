/** Tests of {@code kernel.net}, through its public face. */
@NullMarked
package dev.asyncworkbook.kerneltest.net;

import org.jspecify.annotations.NullMarked;
