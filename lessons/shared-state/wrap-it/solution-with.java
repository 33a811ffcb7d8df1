import dev.asyncworkbook.kernel.std.Mutex;

import java.util.function.Function;

class Scores {
    private final Mutex<Map<String, Integer>> points =
            new Mutex<>(new HashMap<>());

    /** Does something with the points while the lock is held. */
    <R> R with(Function<Map<String, Integer>, R> work) {
        try (var guard = points.lock()) {
            return work.apply(guard.get());
        }
    }
}

final Scores scores = new Scores();

void play(String name) {
    scores.with(points -> points.merge(name, 10, Integer::sum));
    yieldNow().await(); // the break
    scores.with(points -> points.merge(name, 5, Integer::sum));
}

void main() {
    var ada = spawn(() -> play("Ada"));
    var bob = spawn(() -> play("Bob"));
    ada.await();
    bob.await();
    println("Ada " + scores.with(points -> points.get("Ada")));
    println("Bob " + scores.with(points -> points.get("Bob")));
}
