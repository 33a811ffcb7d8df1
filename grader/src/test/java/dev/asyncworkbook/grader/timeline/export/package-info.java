@NullMarked
package dev.asyncworkbook.grader.timeline.export;

import org.jspecify.annotations.NullMarked;
