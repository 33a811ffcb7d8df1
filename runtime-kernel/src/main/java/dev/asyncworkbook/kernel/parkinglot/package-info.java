/** Blocking locks that are never poisoned, as the parking_lot crate has them. */
@NullMarked
package dev.asyncworkbook.kernel.parkinglot;

import org.jspecify.annotations.NullMarked;
