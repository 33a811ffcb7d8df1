/** Whole classes: what {@code workbook grade} does and shows. */
@NullMarked
package dev.asyncworkbook.cli.grade;

import org.jspecify.annotations.NullMarked;
