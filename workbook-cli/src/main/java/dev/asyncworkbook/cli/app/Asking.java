package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.miniredis.client.BlockingClient;
import dev.asyncworkbook.miniredis.client.Message;
import dev.asyncworkbook.miniredis.client.ReplyText;
import dev.asyncworkbook.miniredis.frame.Frame;
import dev.asyncworkbook.miniredis.frame.ProtocolError;

import java.util.List;

/** Sending one command to a Redis server, and showing the answer. */
public final class Asking {

    private final Screen screen;

    /** Whether a person reads the answer. */
    private final boolean forPeople;

    /** Shows answers on a screen. */
    public Asking(Screen screen, boolean forPeople) {
        this.screen = screen;
        this.forPeople = forPeople;
    }

    /**
     * Sends a command and shows the answer; for one that subscribes, messages until the end.
     *
     * @throws WorkbookException if there is no server, or it is none of Redis
     */
    public int run(String address, List<String> words) {
        try (BlockingClient client = connect(address)) {
            return words.getFirst().equalsIgnoreCase("subscribe") && words.size() > 1
                    ? subscribe(client, words.subList(1, words.size()))
                    : ask(client, words);
        } catch (IoError | ProtocolError failure) {
            throw new WorkbookException(
                    ExitCode.FAILED,
                    "the connection to " + address + " failed: " + failure.getMessage() + ".",
                    failure);
        }
    }

    private static BlockingClient connect(String address) {
        try {
            return BlockingClient.connect(address);
        } catch (IoError failure) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "no Redis server can be reached at "
                            + address
                            + " ("
                            + failure.getMessage()
                            + "); 'workbook mini-redis' starts one.",
                    failure);
        }
    }

    private int ask(BlockingClient client, List<String> words) {
        Frame reply = client.request(words.toArray(String[]::new));
        List<String> lines = forPeople ? ReplyText.forPeople(reply) : ReplyText.forPrograms(reply);
        lines.forEach(line -> screen.line(forPeople ? Columns.harmless(line) : line));
        return reply instanceof Frame.Error ? ExitCode.FAILED : ExitCode.OK;
    }

    private int subscribe(BlockingClient client, List<String> channels) {
        for (Message message : client.subscribe(channels.toArray(String[]::new))) {
            screen.line(Columns.harmless(message.channel() + ": " + message.content().text()));
        }
        return ExitCode.OK;
    }
}
