import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.MutexGuard;

class Scores {
    private final Mutex<Map<String, Integer>> points =
            new Mutex<>(new HashMap<>());

    Future<MutexGuard<Map<String, Integer>>> open() {
        return points.lock();
    }
}

final Scores scores = new Scores();

void play(String name) {
    try (var points = scores.open().await()) {
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
    try (var points = scores.open().await()) {
        println("Ada " + points.get().get("Ada"));
        println("Bob " + points.get().get("Bob"));
    }
}
