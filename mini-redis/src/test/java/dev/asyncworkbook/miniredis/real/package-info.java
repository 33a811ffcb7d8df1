/** Tests with the programs of others: Redis's own, and well-known clients. */
@NullMarked
package dev.asyncworkbook.miniredis.real;

import org.jspecify.annotations.NullMarked;
