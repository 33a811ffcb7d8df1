package dev.asyncworkbook.miniredis.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages by chance. */
final class Frames {

    private static final int KINDS = 6;

    private final Random random;

    Frames(Random random) {
        this.random = random;
    }

    /** A message with arrays in it up to a depth. */
    Frame next(int depth) {
        return switch (random.nextInt(depth == 0 ? KINDS - 1 : KINDS)) {
            case 0 -> new Frame.Simple(text());
            case 1 -> new Frame.Error("ERR " + text());
            case 2 -> new Frame.Integer(random.nextLong() >> random.nextInt(Long.SIZE));
            case 3 -> Frame.NULL;
            case 4 -> new Frame.Bulk(bytes());
            default -> new Frame.Array(parts(depth - 1));
        };
    }

    private List<Frame> parts(int depth) {
        List<Frame> parts = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            parts.add(next(depth));
        }
        return parts;
    }

    private String text() {
        return "text".substring(random.nextInt(5)) + "\u00e9".repeat(random.nextInt(2));
    }

    private Bytes bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return Bytes.wrap(bytes);
    }
}
