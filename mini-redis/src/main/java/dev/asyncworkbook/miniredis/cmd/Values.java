package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/** Values as answers. */
final class Values {

    private Values() {}

    /** The value, or null. */
    static Frame frame(Option<Bytes> value) {
        return value instanceof Some<Bytes>(Bytes bytes) ? new Frame.Bulk(bytes) : Frame.NULL;
    }
}
