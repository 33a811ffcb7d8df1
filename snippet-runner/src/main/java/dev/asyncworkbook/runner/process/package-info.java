/** The child JVM seen from its parent: how it is started, spoken to, stopped and lost. */
@NullMarked
package dev.asyncworkbook.runner.process;

import org.jspecify.annotations.NullMarked;
