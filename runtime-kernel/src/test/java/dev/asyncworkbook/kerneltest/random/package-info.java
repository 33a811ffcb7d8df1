/**
 * Random programs over everything that a program can wait for.
 *
 * <p>A program is made of pieces ({@link dev.asyncworkbook.kerneltest.random.Piece}), each of which
 * ends by construction: it has both sides of whatever it waits for, and takes locks in one order
 * only. So a program that does not complete has met a lost wake-up. Pieces can be dropped at every
 * await, and leave nobody waiting.
 */
@NullMarked
package dev.asyncworkbook.kerneltest.random;

import org.jspecify.annotations.NullMarked;
