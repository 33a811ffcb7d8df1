import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.std.MutexGuard;

class Scores {
    private final Mutex<Map<String, Integer>> points =
            new Mutex<>(new HashMap<>());

    MutexGuard<Map<String, Integer>> open() {
        return points.lock();
    }
}

final Scores scores = new Scores();

void play(String name) {
    try (var points = scores.open()) {
        points.get().merge(name, 10, Integer::sum);
        yieldNow().await(); // the break
        points.get().merge(name, 5, Integer::sum);
    }
}

void main() {
    var ada = spawn(() -> play("Ada"));
    var bob = spawn(() -> play("Bob"));
    ada.await();
    bob.await();
    try (var points = scores.open()) {
        println("Ada " + points.get().get("Ada"));
        println("Bob " + points.get().get("Bob"));
    }
}
