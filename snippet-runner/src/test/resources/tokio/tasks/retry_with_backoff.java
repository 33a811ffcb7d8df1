// Retries with exponential backoff, a limit for each try, one for all, and a circuit that opens.
record Answer(int ms, boolean ok) {}

class Refused extends RuntimeException {}

class GaveUp extends RuntimeException {
    GaveUp(int tries) {
        super("gave up after " + tries);
    }
}

class Server {
    int calls = 0;
    final List<Answer> plan;

    Server(Answer... plan) {
        this.plan = List.of(plan);
    }

    Future<Integer> call() {
        return async(() -> {
            int n = calls++;
            var answer = plan.get(n % plan.size());
            sleep(Duration.ofMillis(answer.ms)).await();
            if (!answer.ok) {
                throw new Refused();
            }
            return n;
        });
    }
}

Future<Integer> retry(Server server, int tries, Instant start) {
    return async(() -> {
        long pause = 10;
        for (int attempt = 1; attempt <= tries; attempt++) {
            String why;
            try {
                return timeout(Duration.ofMillis(30), server.call()).await();
            } catch (Refused _) {
                why = "refused";
            } catch (Elapsed _) {
                why = "too slow";
            }
            println("  %3d ms: try %d %s".formatted(start.elapsed().toMillis(), attempt, why));
            if (attempt < tries) {
                sleep(Duration.ofMillis(pause)).await();
                pause = Math.min(pause * 2, 40);
            }
        }
        throw new GaveUp(tries);
    });
}

void main() {
    var start = Instant.now();
    var flaky =
            new Server(
                    new Answer(5, false),
                    new Answer(100, true),
                    new Answer(1, false),
                    new Answer(7, true));
    println("Ok(" + retry(flaky, 5, start).await() + ") at " + start.elapsed().toMillis());
    var dead = new Server(new Answer(2, false));
    try {
        retry(dead, 4, start).await();
    } catch (GaveUp e) {
        println("Err(\"" + e.getMessage() + "\") at " + start.elapsed().toMillis());
    }
    var slow = new Server(new Answer(1000, true));
    try {
        timeout(Duration.ofMillis(100), retry(slow, 9, start)).await();
    } catch (Elapsed _) {
        println("all in all true at " + start.elapsed().toMillis() + ", " + slow.calls + " calls");
    }
}
