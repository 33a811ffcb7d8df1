package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.EventKind;

/**
 * What a step is marked with in the pictures.
 *
 * <p>The signs are at most two columns wide and plain ASCII, so that every terminal, font and
 * screen reader has them.
 */
public enum Mark {
    SPAWN("+", "spawn"),
    CREATE("o", "create"),
    RUN(">", "run"),
    WAIT("z", "wait"),
    WAKE("^", "wake"),
    SEND("->", "send"),
    RECEIVE("<-", "receive"),
    ASK("?", "ask in vain"),
    LOCK("[", "take"),
    UNLOCK("]", "give back"),
    BLOCK("##", "block the thread"),
    PRINT("\"", "print"),
    READ("r", "read"),
    WRITE("w", "write"),
    JOIN("&", "join"),
    TIMER("@", "timer"),
    NOTIFY("*", "notify"),
    LAG("--", "miss"),
    OPEN("(", "open"),
    CLOSE(")", "close"),
    DROP("x", "drop"),
    ABORT("/", "abort"),
    SWITCH("~", "switch"),
    PANIC("!!", "panic"),
    END("=", "end"),
    OTHER("'", "other");

    private final String sign;
    private final String meaning;

    Mark(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    /** What stands in the picture. */
    public String sign() {
        return sign;
    }

    /** What the legend says of it. */
    public String meaning() {
        return meaning;
    }

    /** The mark of the events of a kind; by name, so that a kind without one is still shown. */
    static Mark of(EventKind kind) {
        return switch (kind.label()) {
            case "spawn" -> SPAWN;
            case "create" -> CREATE;
            case "poll" -> RUN;
            case "pending" -> WAIT;
            case "wake" -> WAKE;
            case "send" -> SEND;
            case "recv" -> RECEIVE;
            case "request", "full", "empty" -> ASK;
            case "grant" -> LOCK;
            case "release" -> UNLOCK;
            case "block" -> BLOCK;
            case "print" -> PRINT;
            case "read" -> READ;
            case "write" -> WRITE;
            case "join" -> JOIN;
            case "arm", "fire" -> TIMER;
            case "notify" -> NOTIFY;
            case "lag" -> LAG;
            case "bind", "connect", "accept" -> OPEN;
            case "close" -> CLOSE;
            case "drop", "reset" -> DROP;
            case "abort" -> ABORT;
            case "switch" -> SWITCH;
            case "panic" -> PANIC;
            case "complete" -> END;
            default -> OTHER;
        };
    }
}
