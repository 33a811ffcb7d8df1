package dev.asyncworkbook.grader.expect;

import java.util.Map;
import java.util.TreeMap;

/**
 * The clause {@code final}: what the program's variables hold when it has ended.
 *
 * @param values the values by name
 */
record Finals(Map<String, String> values) implements Expectation {

    Finals {
        values = Map.copyOf(values);
    }

    @Override
    public Outcome judge(Observation run) {
        Map<String, String> actual = run.trace().finals();
        for (Map.Entry<String, String> wanted : new TreeMap<>(values).entrySet()) {
            String name = wanted.getKey();
            String value = actual.get(name);
            if (!wanted.getValue().equals(value)) {
                return new Outcome.Fails(
                        show(name, wanted.getValue()),
                        value == null ? missing(name, run) : show(name, value));
            }
        }
        return Outcome.HOLDS;
    }

    private static String show(String name, String value) {
        return name + " = " + Visible.text(value);
    }

    /** That a program has no such value, and which it has. */
    static String missing(String name, Observation run) {
        String had =
                String.join(
                        ", ", run.trace().finals().keySet().stream().map(Visible::text).toList());
        return "there is no value named "
                + name
                + ",\nthe program had "
                + (had.isEmpty() ? "none" : had);
    }

    @Override
    public boolean needsEvents() {
        return false;
    }
}
