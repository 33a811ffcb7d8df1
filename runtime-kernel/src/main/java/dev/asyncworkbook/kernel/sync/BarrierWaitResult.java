package dev.asyncworkbook.kernel.sync;

/**
 * What somebody who has passed a {@link Barrier} learns.
 *
 * @param isLeader whether it is the one of its round that was chosen: the last to arrive
 */
public record BarrierWaitResult(boolean isLeader) {}
