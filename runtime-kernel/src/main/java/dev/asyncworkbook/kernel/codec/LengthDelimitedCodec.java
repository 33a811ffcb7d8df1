package dev.asyncworkbook.kernel.codec;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

/**
 * Frames in front of which stands how long they are: in four bytes, the highest one first, unless
 * the {@link Builder} says otherwise.
 */
public final class LengthDelimitedCodec implements Decoder<byte[]>, Encoder<byte[]> {

    private final Builder form;
    private int maxFrameLength;

    /** How long the frame is whose head was read, or -1 where a head comes next. */
    private int awaited = -1;

    /** Frames of up to 8 MiB, with four bytes of length in front. */
    public LengthDelimitedCodec() {
        this(builder());
    }

    private LengthDelimitedCodec(Builder form) {
        this.form = form;
        maxFrameLength = form.maxFrameLength;
    }

    /** Begins to say what frames look like. */
    public static Builder builder() {
        return new Builder();
    }

    /** How long a frame can be. */
    public int maxFrameLength() {
        return maxFrameLength;
    }

    /** Sets how long a frame can be. */
    public void setMaxFrameLength(int bytes) {
        maxFrameLength = bytes;
    }

    @Override
    public Option<byte[]> decode(BytesMut from) {
        if (awaited < 0 && !decodeHead(from)) {
            return new None<>();
        }
        if (from.len() < awaited) {
            from.reserve(awaited - from.len());
            return new None<>();
        }
        byte[] frame = from.splitTo(awaited);
        awaited = -1;
        return new Some<>(frame);
    }

    /** Reads how long the next frame is, and skips what is left out; whether that has come. */
    private boolean decodeHead(BytesMut from) {
        int head = form.lengthFieldOffset + form.lengthFieldLength;
        int skip = form.numSkip < 0 ? head : form.numSkip;
        if (from.len() < Math.max(head, skip)) {
            return false;
        }
        long length = lengthIn(from);
        if (isTooLong(length)) {
            throw new IoError(ErrorKind.INVALID_DATA, tooLong());
        }
        long adjusted = length + form.lengthAdjustment;
        if (adjusted < 0 || adjusted > Integer.MAX_VALUE) {
            throw invalid("provided length would overflow after adjustment");
        }
        from.advance(skip);
        awaited = (int) adjusted;
        return true;
    }

    private long lengthIn(BytesMut from) {
        long length = 0;
        for (int i = 0; i < form.lengthFieldLength; i++) {
            int place = form.littleEndian ? form.lengthFieldLength - 1 - i : i;
            length = length << 8 | (from.get(form.lengthFieldOffset + place) & 0xFF);
        }
        return length;
    }

    private boolean isTooLong(long length) {
        return length < 0 || length > maxFrameLength;
    }

    private String tooLong() {
        return "frame size too big: at most " + maxFrameLength + " bytes are allowed";
    }

    @Override
    public void encode(byte[] frame, BytesMut into) {
        if (isTooLong(frame.length)) {
            throw invalid(tooLong());
        }
        long length = (long) frame.length - form.lengthAdjustment;
        int bits = 8 * form.lengthFieldLength;
        if (length < 0 || (bits < Long.SIZE - 1 && length >= 1L << bits)) {
            throw invalid("a frame of " + frame.length + " bytes does not fit its length field");
        }
        into.reserve(form.lengthFieldLength + frame.length);
        for (int i = 0; i < form.lengthFieldLength; i++) {
            int place = form.littleEndian ? i : form.lengthFieldLength - 1 - i;
            into.putU8((int) (length >>> (8 * place)));
        }
        into.putSlice(frame);
    }

    private static IoError invalid(String message) {
        return new IoError(ErrorKind.INVALID_INPUT, message);
    }

    /** What frames look like. */
    public static final class Builder {

        private static final int MEBIBYTES_8 = 8 * 1024 * 1024;

        private int maxFrameLength = MEBIBYTES_8;
        private int lengthFieldLength = 4;
        private int lengthFieldOffset;
        private int lengthAdjustment;
        private int numSkip = -1;
        private boolean littleEndian;

        private Builder() {}

        /** How long a frame can be. */
        public Builder maxFrameLength(int bytes) {
            maxFrameLength = bytes;
            return this;
        }

        /**
         * In how many bytes the length stands.
         *
         * @throws IllegalArgumentException if it is not 1 to 8
         */
        public Builder lengthFieldLength(int bytes) {
            if (bytes < 1 || bytes > Long.BYTES) {
                throw new IllegalArgumentException(
                        "lengthFieldLength(" + bytes + "): it must be 1 to 8");
            }
            lengthFieldLength = bytes;
            return this;
        }

        /** How many bytes stand in front of the length. */
        public Builder lengthFieldOffset(int bytes) {
            lengthFieldOffset = bytes;
            return this;
        }

        /** How much longer a frame is than its length says. */
        public Builder lengthAdjustment(int bytes) {
            lengthAdjustment = bytes;
            return this;
        }

        /** How many of the first bytes are left out of a frame; unless it is said, the head. */
        public Builder numSkip(int bytes) {
            numSkip = bytes;
            return this;
        }

        /** Lets the lowest byte of the length come first. */
        public Builder littleEndian() {
            littleEndian = true;
            return this;
        }

        /** Lets the highest byte of the length come first. */
        public Builder bigEndian() {
            littleEndian = false;
            return this;
        }

        /** Makes the codec. */
        public LengthDelimitedCodec newCodec() {
            Builder copy = new Builder();
            copy.maxFrameLength = maxFrameLength;
            copy.lengthFieldLength = lengthFieldLength;
            copy.lengthFieldOffset = lengthFieldOffset;
            copy.lengthAdjustment = lengthAdjustment;
            copy.numSkip = numSkip;
            copy.littleEndian = littleEndian;
            return new LengthDelimitedCodec(copy);
        }
    }
}
