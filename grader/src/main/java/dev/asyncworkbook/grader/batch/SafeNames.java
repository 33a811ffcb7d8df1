package dev.asyncworkbook.grader.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Names for files, made from names that nobody has checked: letters, digits, hyphens and
 * underscores only, not too long, and no two of them the same on any file system.
 */
final class SafeNames {

    private static final int LONGEST = 80;
    private static final int HASH_DIGITS = 8;

    private final Set<String> taken = new HashSet<>();

    /** A name for this, which no other call gets. */
    String nameFor(String untrusted) {
        String plain = untrusted.replaceAll("[^A-Za-z0-9_-]", "_");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        boolean changed = !cut.equals(untrusted) || cut.isEmpty() || isDevice(cut);
        String name = changed ? cut + "-" + hash(untrusted) : cut;
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }

    /** What stands for a device on Windows, whatever is behind its dot. */
    private static boolean isDevice(String name) {
        return name.toLowerCase(Locale.ROOT).matches("con|prn|aux|nul|com\\d|lpt\\d");
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
