package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.temporal.ChronoUnit;

/**
 * What a client asks for.
 *
 * <p>Most commands are a {@link Query}: they need the data and nothing else. The others change what
 * the connection itself does, which is the handler's to do.
 */
public sealed interface Command permits Query, Subscribe, Unsubscribe, Quit {

    /**
     * The command that a message is.
     *
     * @throws CommandError if it is one with wrong arguments
     * @throws dev.asyncworkbook.miniredis.frame.ProtocolError if it is no array of bulks
     */
    static Command fromFrame(Frame frame) {
        Parse parse = new Parse(frame);
        Command command = parse(parse);
        parse.finish();
        return command;
    }

    /** How the command that a message is was called, in small letters. */
    static String nameOf(Frame frame) {
        return new Parse(frame).name();
    }

    private static Command parse(Parse parse) {
        return switch (parse.name()) {
            case "get" -> Get.parse(parse);
            case "set" -> Set.parse(parse);
            case "setnx" -> Set.parseSetnx(parse);
            case "setex" -> Set.parseSetex(parse, ChronoUnit.SECONDS);
            case "psetex" -> Set.parseSetex(parse, ChronoUnit.MILLIS);
            case "getset" -> Set.parseGetset(parse);
            case "getdel" -> GetDel.parse(parse);
            case "mget" -> MGet.parse(parse);
            case "mset" -> MSet.parse(parse);
            case "append" -> Append.parse(parse);
            case "strlen" -> StrLen.parse(parse);
            case "incr" -> Incr.parse(parse, 1);
            case "decr" -> Incr.parse(parse, -1);
            case "incrby" -> Incr.parseBy(parse, 1);
            case "decrby" -> Incr.parseBy(parse, -1);
            case "del", "unlink" -> Del.parse(parse);
            case "exists" -> Exists.parse(parse);
            case "type" -> Type.parse(parse);
            case "expire" -> Expire.parse(parse, ChronoUnit.SECONDS);
            case "pexpire" -> Expire.parse(parse, ChronoUnit.MILLIS);
            case "ttl" -> Ttl.parse(parse, ChronoUnit.SECONDS);
            case "pttl" -> Ttl.parse(parse, ChronoUnit.MILLIS);
            case "persist" -> Persist.parse(parse);
            case "dbsize" -> new DbSize();
            case "flushdb", "flushall" -> Flush.parse(parse);
            case "publish" -> Publish.parse(parse);
            case "subscribe" -> Subscribe.parse(parse);
            case "unsubscribe" -> Unsubscribe.parse(parse);
            case "ping" -> Ping.parse(parse);
            case "echo" -> Echo.parse(parse);
            case "select" -> Select.parse(parse);
            case "hello" -> Hello.parse(parse);
            case "client" -> ClientInfo.parse(parse);
            case "command" -> CommandList.parse(parse);
            case "config" -> Config.parse(parse);
            case "info" -> Info.parse(parse);
            case "quit" -> Quit.parse(parse);
            default -> Unknown.parse(parse);
        };
    }
}
