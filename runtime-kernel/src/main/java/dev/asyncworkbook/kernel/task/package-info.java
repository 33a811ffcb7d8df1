/** Tasks and the handles to them. */
@NullMarked
package dev.asyncworkbook.kernel.task;

import org.jspecify.annotations.NullMarked;
