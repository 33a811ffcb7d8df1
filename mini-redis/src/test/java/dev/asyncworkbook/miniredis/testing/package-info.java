/** What the tests share: networks, servers, and ways to talk to them. */
@NullMarked
package dev.asyncworkbook.miniredis.testing;

import org.jspecify.annotations.NullMarked;
