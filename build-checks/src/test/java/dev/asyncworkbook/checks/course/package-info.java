/** The course that comes with the workbook, which proves itself. */
@NullMarked
package dev.asyncworkbook.checks.course;

import org.jspecify.annotations.NullMarked;
