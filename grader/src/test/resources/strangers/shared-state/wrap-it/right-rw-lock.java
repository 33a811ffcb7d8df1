import dev.asyncworkbook.kernel.std.RwLock;

class Scores {
    private final RwLock<Map<String, Integer>> points = new RwLock<>(new HashMap<>());

    void score(String name, int n) {
        try (var guard = points.write()) {
            guard.get().merge(name, n, Integer::sum);
        }
    }

    int get(String name) {
        try (var guard = points.read()) {
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
    var ada = spawn(() -> play("Ada"));
    var bob = spawn(() -> play("Bob"));
    ada.await();
    bob.await();
    println("Ada " + scores.get("Ada"));
    println("Bob " + scores.get("Bob"));
}
