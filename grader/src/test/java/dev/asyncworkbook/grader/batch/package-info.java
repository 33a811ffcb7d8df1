@NullMarked
package dev.asyncworkbook.grader.batch;

import org.jspecify.annotations.NullMarked;
