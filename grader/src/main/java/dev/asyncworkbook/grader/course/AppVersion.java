package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.Optional;

/** The version of this program, as courses ask for one at least. */
final class AppVersion {

    private static final String FORM = "\\d+([.]\\d+)*";

    private AppVersion() {}

    /** The version in the jar's manifest; empty in a build that is not packaged. */
    static Optional<String> current() {
        return Optional.ofNullable(AppVersion.class.getPackage().getImplementationVersion());
    }

    /** Whether {@code version} comes before {@code needed}; words that are no version do not. */
    static boolean isOlder(String version, String needed) {
        return version.matches(FORM)
                && needed.matches(FORM)
                && Arrays.compare(numbers(version), numbers(needed)) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.]")).mapToInt(AppVersion::number).toArray();
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
