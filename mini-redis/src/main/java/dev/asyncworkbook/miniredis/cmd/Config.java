package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code CONFIG GET parameter...}: the settings by these names. Only those are known that {@code
 * redis-benchmark} asks for.
 *
 * @param parameters the names
 */
public record Config(List<Bytes> parameters) implements Query {

    private static final Map<String, String> SETTINGS =
            Map.of("save", "", "appendonly", "no", "databases", "1");

    static Config parse(Parse parse) {
        String subcommand = parse.nextKeyword();
        if (!subcommand.equals("GET")) {
            throw new CommandError("ERR unknown subcommand '" + subcommand + "'. Try CONFIG HELP.");
        }
        return new Config(parse.rest());
    }

    @Override
    public Frame apply(Db db) {
        List<Frame> pairs = new ArrayList<>();
        for (Bytes parameter : parameters) {
            String name = parameter.text().toLowerCase(Locale.ROOT);
            String value = SETTINGS.get(name);
            if (value != null) {
                pairs.add(Frame.bulk(name));
                pairs.add(Frame.bulk(value));
            }
        }
        return new Frame.Array(pairs);
    }
}
