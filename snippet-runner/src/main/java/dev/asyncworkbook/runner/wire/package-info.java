/**
 * What parent and child say to each other: frames, and the codec of what is in them. Whoever reads
 * treats what it reads as data of unknown origin.
 */
@NullMarked
package dev.asyncworkbook.runner.wire;

import org.jspecify.annotations.NullMarked;
