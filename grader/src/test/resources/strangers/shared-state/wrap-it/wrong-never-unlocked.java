// fails: guard-stays-inside
import dev.asyncworkbook.kernel.std.Mutex;

class Scores {
    private final Mutex<Map<String, Integer>> points = new Mutex<>(new HashMap<>());

    void add(String name, int more) {
        var guard = points.lock();
        guard.get().merge(name, more, Integer::sum);
    }

    int of(String name) {
        try (var guard = points.lock()) {
            return guard.get().getOrDefault(name, 0);
        }
    }
}

final Scores scores = new Scores();

void play(String name) {
    scores.add(name, 10);
    yieldNow().await(); // the break
    scores.add(name, 5);
}

void main() {
    var ada = spawn(() -> play("Ada"));
    var bob = spawn(() -> play("Bob"));
    ada.await();
    bob.await();
    println("Ada " + scores.of("Ada"));
    println("Bob " + scores.of("Bob"));
}
