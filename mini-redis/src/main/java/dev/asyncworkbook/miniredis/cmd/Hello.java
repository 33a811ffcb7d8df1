package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code HELLO [version]}: says which version of the protocol the client wants, and asks who the
 * server is. It speaks version 2 only; clients that ask for 3 are refused, and go on with 2.
 *
 * @param version the version
 */
public record Hello(long version) implements Query {

    static final int VERSION = 2;

    static Hello parse(Parse parse) {
        if (!parse.hasNext()) {
            return new Hello(VERSION);
        }
        long version = parse.nextNumber();
        if (version == VERSION && parse.hasNext() && !parse.nextKeyword().equals("SETNAME")) {
            throw CommandError.syntax();
        }
        parse.skip();
        return new Hello(version);
    }

    @Override
    public Frame apply(Db db) {
        if (version != VERSION) {
            throw new CommandError("NOPROTO unsupported protocol version");
        }
        return Frame.array(
                Frame.bulk("server"),
                Frame.bulk("mini-redis"),
                Frame.bulk("version"),
                Frame.bulk(Info.VERSION),
                Frame.bulk("proto"),
                new Frame.Integer(VERSION),
                Frame.bulk("mode"),
                Frame.bulk("standalone"),
                Frame.bulk("role"),
                Frame.bulk("master"),
                Frame.bulk("modules"),
                Frame.array());
    }
}
