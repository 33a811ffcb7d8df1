package dev.asyncworkbook.runner.session;

/** Cuts {@code 1, b = f(2, 3)} where the first of several variables in a declaration ends. */
final class Declarators {

    private Declarators() {}

    /** The text up to the first comma or semicolon that is in no brackets and in no quotes. */
    static String first(String text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && (c == ';' || (c == ',' && startsNext(text, i + 1)))) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** A comma between type arguments is not followed by another variable. */
    private static boolean startsNext(String text, int from) {
        return text.substring(from).matches("(?s)\\s*\\w+\\s*(?:\\[\\s*\\]\\s*)*(?:[=,;].*)?");
    }
}
