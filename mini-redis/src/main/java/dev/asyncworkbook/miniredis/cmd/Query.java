package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/** A command that is answered with one message, which depends on the data alone. */
public sealed interface Query extends Command
        permits Append,
                ClientInfo,
                CommandList,
                Config,
                DbSize,
                Del,
                Echo,
                Exists,
                Expire,
                Flush,
                Get,
                GetDel,
                Hello,
                Incr,
                Info,
                MGet,
                MSet,
                Persist,
                Ping,
                Publish,
                Select,
                Set,
                StrLen,
                Ttl,
                Type,
                Unknown {

    /**
     * Does it.
     *
     * @return the answer
     * @throws CommandError if it cannot be done
     */
    Frame apply(Db db);
}
