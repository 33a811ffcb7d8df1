@NullMarked
package dev.asyncworkbook.grader.files;

import org.jspecify.annotations.NullMarked;
