import dev.asyncworkbook.kernel.std.Mutex;

class Scores {
    private final Mutex<Map<String, Integer>> points =
            new Mutex<>(new HashMap<>());

    void score(String name, int n) {
        try (var guard = points.lock()) {
            guard.get().merge(name, n, Integer::sum);
        }
    }

    int get(String name) {
        try (var guard = points.lock()) {
            return guard.get().get(name);
        }
    }
}

final Scores scores = new Scores();

void play(String name) {
    scores.score(name, 10);
    yieldNow().await(); // the break
    scores.score(name, 5);
}

void main() {
    spawn(() -> play("Ada"));
    spawn(() -> play("Bob"));
    sleep(Duration.ofMillis(5)).await();
    println("Ada " + scores.get("Ada"));
    println("Bob " + scores.get("Bob"));
}
