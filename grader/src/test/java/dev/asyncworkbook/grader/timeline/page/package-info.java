@NullMarked
package dev.asyncworkbook.grader.timeline.page;

import org.jspecify.annotations.NullMarked;
