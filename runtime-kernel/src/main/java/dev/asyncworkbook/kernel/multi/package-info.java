/**
 * What worker threads share their tasks with: queues, the ones that sleep, the ones that search.
 */
@NullMarked
package dev.asyncworkbook.kernel.multi;

import org.jspecify.annotations.NullMarked;
