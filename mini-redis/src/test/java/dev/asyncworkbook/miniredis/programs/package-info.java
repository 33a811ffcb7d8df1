/** Programs as learners write them, with mini-redis as a library. */
@NullMarked
package dev.asyncworkbook.miniredis.programs;

import org.jspecify.annotations.NullMarked;
