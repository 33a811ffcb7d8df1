@NullMarked
package dev.asyncworkbook.grader.timeline;

import org.jspecify.annotations.NullMarked;
