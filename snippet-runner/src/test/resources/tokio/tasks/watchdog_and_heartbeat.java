// A watchdog that is fed through a watch, a worker that hangs, and a supervisor that restarts it.
JoinHandle<Integer> worker(
        int generation, int hangAfter, Watch.Sender<Integer> beat, Instant start) {
    return spawn(() -> {
        try (beat) {
            var ticks = interval(Duration.ofMillis(10));
            int n = 0;
            while (true) {
                ticks.tick().await();
                n++;
                if (n > hangAfter) {
                    println(start.elapsed().toMillis() + " ms: worker " + generation + " hangs");
                    Future<Void> never = cx -> Poll.pending();
                    never.await();
                }
                try {
                    beat.send(n);
                } catch (SendError _) {
                    return n;
                }
                if (generation == 3 && n == 2) {
                    return n;
                }
            }
        }
    });
}

class Supervisor {
    int generation = 0;
    Integer outcome;
    boolean over;

    int run(Mpsc.UnboundedSender<String> report, Instant start) {
        while (outcome == null) {
            generation++;
            var channel = Watch.channel(0);
            over = false;
            try (var heard = channel.rx()) {
                var task = worker(generation, generation + 1, channel.tx(), start);
                while (!over) {
                    select().biased()
                            .on(
                                    async(() -> {
                                        try {
                                            return new Some<>(borrow(task).await());
                                        } catch (JoinError _) {
                                            return new None<Integer>();
                                        }
                                    }),
                                    result -> {
                                        over = true;
                                        outcome = result instanceof Some(var n) ? n : null;
                                    })
                            .on(
                                    beatOf(heard),
                                    what -> {
                                        switch (what) {
                                            case "beat" ->
                                                    report.send("beat " + heard.borrowAndUpdate());
                                            case "closed" -> report.send("closed");
                                            default -> {
                                                task.abort();
                                                report.send("worker " + generation + " killed");
                                            }
                                        }
                                    })
                            .await();
                }
            }
            if (outcome == null) {
                sleep(Duration.ofMillis(5)).await();
            }
        }
        return outcome;
    }

    Future<String> beatOf(Watch.Receiver<Integer> heard) {
        return async(() -> {
            try {
                timeout(Duration.ofMillis(25), heard.changed()).await();
                return "beat";
            } catch (RecvError _) {
                return "closed";
            } catch (Elapsed _) {
                return "late";
            }
        });
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<String>unboundedChannel();
    var supervisor =
            spawn(() -> {
                try (var report = channel.tx()) {
                    return new Supervisor().run(report, start);
                }
            });
    while (channel.rx().recv().await() instanceof Some(var line)) {
        println(start.elapsed().toMillis() + " ms: " + line);
    }
    println(supervisor.await() + " beats at " + start.elapsed().toMillis());
}
