// A hedged request: a second try starts when the first is slow; the loser is aborted.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("    " + name + " is over");
    }
}

record Try(int ms, boolean fails) {}

record Answer(String name, boolean ok) {
    public String toString() {
        return (ok ? "Ok(\"" : "Err(\"") + name + "\")";
    }
}

Future<Answer> request(String name, Try plan) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            sleep(Duration.ofMillis(plan.ms)).await();
            return new Answer(name, !plan.fails);
        }
    });
}

class Hedged {
    int next = 0;
    Answer last = new Answer("nothing tried", false);
    boolean over = false;

    Answer run(List<Try> plan, int patience) {
        try (var set = new JoinSet<Answer>()) {
            while (!over) {
                if (next < plan.size() && set.isEmpty()) {
                    set.spawn(request("try " + next, plan.get(next)));
                    next++;
                }
                select().biased()
                        .onSome(
                                set.joinNext(),
                                answer -> {
                                    last = answer;
                                    over = answer.ok;
                                })
                        .on(
                                sleep(Duration.ofMillis(patience)),
                                _ -> {
                                    println("    hedge with " + next);
                                    set.spawn(request("try " + next, plan.get(next)));
                                    next++;
                                })
                        .onlyIf(next < plan.size())
                        .orElse(() -> over = true)
                        .await();
            }
            return last;
        }
    }
}

void main() {
    var plans =
            List.of(
                    List.of(new Try(5, false), new Try(1, false)),
                    List.of(new Try(50, false), new Try(10, false), new Try(1, false)),
                    List.of(new Try(15, true), new Try(10, true), new Try(3, false)),
                    List.of(new Try(5, true), new Try(5, true)),
                    List.of(new Try(30, false), new Try(20, false)));
    for (var plan : plans) {
        var start = Instant.now();
        println(new Hedged().run(plan, 10) + " at " + start.elapsed().toMillis());
        yieldNow().await();
        println("  next");
    }
}
