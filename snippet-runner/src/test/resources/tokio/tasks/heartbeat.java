// A connection that sends a heartbeat when nothing was said for a while, and ends on request.
enum End {
    NOT_YET,
    ASKED_TO,
    NOBODY_LEFT
}

Future<End> ofRequest(Oneshot.Receiver<Boolean> stop) {
    return async(() -> {
        try {
            stop.await();
            return End.ASKED_TO;
        } catch (RecvError e) {
            return End.NOBODY_LEFT;
        }
    });
}

Future<Integer> connection(Mpsc.Receiver<String> rx, Oneshot.Receiver<Boolean> stop) {
    return async(() -> {
        var start = Instant.now();
        var beat = interval(Duration.ofMillis(50));
        beat.tick().await();
        int beats = 0;
        var request = ofRequest(stop);
        while (true) {
            int beatsNow = beats + 1;
            var end =
                    select(End.class)
                            .biased()
                            .on(borrow(request), reason -> reason)
                            .onSome(
                                    rx.recv(),
                                    text -> {
                                        println(start.elapsed().toMillis() + " ms: says " + text);
                                        beat.reset();
                                        return End.NOT_YET;
                                    })
                            .on(
                                    beat.tick(),
                                    _ -> {
                                        println(start.elapsed().toMillis() + " ms: heartbeat");
                                        return null;
                                    })
                            .await();
            if (end == null) {
                beats = beatsNow;
            } else if (end != End.NOT_YET) {
                var text = end == End.ASKED_TO ? "asked to" : "nobody left";
                println(start.elapsed().toMillis() + " ms: stops, " + text);
                return beats;
            }
        }
    });
}

record Word(int pause, String text) {}

void main() {
    for (boolean polite : List.of(true, false)) {
        var channel = Mpsc.<String>channel(4);
        var stop = Oneshot.<Boolean>channel();
        var task = spawn(connection(channel.rx(), stop.rx()));
        try (var tx = channel.tx()) {
            var words =
                    List.of(
                            new Word(20, "hello"),
                            new Word(45, "again"),
                            new Word(130, "late"),
                            new Word(50, "same time"));
            for (var word : words) {
                sleep(Duration.ofMillis(word.pause())).await();
                tx.send(word.text()).await();
            }
        }
        sleep(Duration.ofMillis(120)).await();
        if (polite) {
            stop.tx().send(true);
        } else {
            stop.tx().close();
        }
        println("heartbeats: " + task.await());
    }
}
