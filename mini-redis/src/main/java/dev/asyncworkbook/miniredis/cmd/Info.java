package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/** {@code INFO [section]...}: a page about the server. */
public record Info() implements Query {

    /** The version of Redis whose answers these are like. */
    static final String VERSION = "7.0.0";

    static Info parse(Parse parse) {
        parse.skip();
        return new Info();
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store ->
                Frame.bulk(
                        String.join(
                                "\r\n",
                                "# Server",
                                "redis_version:" + VERSION,
                                "redis_mode:standalone",
                                "server_name:mini-redis",
                                "",
                                "# Stats",
                                "pubsub_channels:" + store.channels().size(),
                                "",
                                "# Keyspace",
                                "db0:keys=" + store.size(),
                                "")));
    }
}
