// Three servers are asked, each a little later than the one before; the first answer wins.
class NoAnswer extends RuntimeException {
    NoAnswer(String message) {
        super(message);
    }
}

record Server(String name, int ms) {}

Future<String> ask(Server server) {
    return async(() -> {
        println("ask " + server.name());
        sleep(Duration.ofMillis(server.ms())).await();
        if (server.name().equals("broken")) {
            throw new NoAnswer("no answer from broken");
        }
        return server.name();
    });
}

Future<Option<String>> hedged(List<Server> servers) {
    return async(() -> {
        try (var asked = new JoinSet<String>()) {
            var rest = new ArrayDeque<>(servers);
            while (true) {
                if (!rest.isEmpty()) {
                    asked.spawn(ask(rest.pop()));
                }
                try {
                    var answer =
                            select(Option.class)
                                    .biased()
                                    .on(asked.joinNext(), name -> name)
                                    .on(
                                            sleep(Duration.ofMillis(20)),
                                            _ -> {
                                                println("too slow");
                                                return null;
                                            })
                                    .onlyIf(!rest.isEmpty())
                                    .await();
                    if (answer != null) {
                        return (Option<String>) answer;
                    }
                } catch (JoinError e) {
                    println(e.intoPanic().getMessage());
                }
            }
        }
    });
}

String name(Option<String> winner) {
    return winner instanceof Some(var name) ? name : "none";
}

void main() {
    var start = Instant.now();
    var four =
            List.of(
                    new Server("slow", 100),
                    new Server("broken", 5),
                    new Server("fast", 10),
                    new Server("unasked", 1));
    var winner = hedged(four).await();
    println(name(winner) + " at " + start.elapsed().toMillis() + " ms");
    winner = hedged(List.of(new Server("broken", 30))).await();
    println(name(winner) + " at " + start.elapsed().toMillis() + " ms");
    boolean inTime = true;
    try {
        var two = List.of(new Server("slow", 60), new Server("slower", 70));
        timeout(Duration.ofMillis(50), hedged(two)).await();
    } catch (Elapsed e) {
        inTime = false;
    }
    println("in time: " + inTime + " at " + start.elapsed().toMillis() + " ms");
}
