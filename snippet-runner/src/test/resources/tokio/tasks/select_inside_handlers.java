// Handlers of a select that await, spawn, return early or fail; a loop with a label.
sealed interface Command {}

record Wait(int ms) implements Command {}

record Ask(Oneshot.Sender<Integer> reply) implements Command {}

record Fail() implements Command {}

record Stop() implements Command {}

class Failed extends RuntimeException {
    Failed(String message) {
        super(message);
    }
}

class Server {
    final Mpsc.Receiver<Command> rx;
    final Instant start;
    final Interval ticks = interval(Duration.ofMillis(10));
    int handled = 0;
    boolean stopped;

    Server(Mpsc.Receiver<Command> rx, Instant start) {
        this.rx = rx;
        this.start = start;
    }

    void line(String text) {
        println("%2d: %s".formatted(start.elapsed().toMillis(), text));
    }

    int serve() {
        try (rx) {
            while (!stopped) {
                select().biased()
                        .on(
                                rx.recv(),
                                command -> {
                                    if (!(command instanceof Some(var some))) {
                                        throw new Failed("closed");
                                    }
                                    handled++;
                                    handle(some);
                                })
                        .on(ticks.tick(), _ -> line("tick"))
                        .await();
            }
            return handled;
        }
    }

    void handle(Command command) {
        switch (command) {
            case Wait(int ms) -> {
                line("wait " + ms);
                select().biased()
                        .on(ticks.tick(), _ -> line("tick inside"))
                        .on(sleep(Duration.ofMillis(ms)), _ -> line("waited"))
                        .await();
            }
            case Ask(var reply) -> {
                var answer =
                        spawn(() -> {
                            sleep(Duration.ofMillis(2)).await();
                            return handled * 10;
                        });
                reply.send(answer.await());
            }
            case Fail _ -> throw new Failed("failed after " + handled);
            case Stop _ -> stopped = true;
        }
    }
}

void main() {
    for (var last :
            List.of(
                    new Some<Command>(new Stop()),
                    new Some<Command>(new Fail()),
                    new None<Command>())) {
        var start = Instant.now();
        var channel = Mpsc.<Command>channel(4);
        var tx = channel.tx();
        var server = spawn(() -> new Server(channel.rx(), start).serve());
        tx.send(new Wait(3)).await();
        sleep(Duration.ofMillis(12)).await();
        tx.send(new Wait(50)).await();
        var ask = Oneshot.<Integer>channel();
        tx.send(new Ask(ask.tx())).await();
        long asked = start.elapsed().toMillis();
        println("%2d: answer Ok(%d)".formatted(asked, ask.rx().await()));
        if (last instanceof Some(Command command)) {
            tx.send(command).await();
            tx.closed().await();
            println("%2d: closed".formatted(start.elapsed().toMillis()));
        }
        tx.close();
        try {
            println("Ok(" + server.await() + ") at " + start.elapsed().toMillis());
        } catch (JoinError e) {
            println("Err(\"" + e.intoPanic().getMessage() + "\") at " + start.elapsed().toMillis());
        }
    }
}
