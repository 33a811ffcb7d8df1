// fails: guard-stays-inside
import dev.asyncworkbook.kernel.std.Mutex;

class Scores {
    private final Mutex<Map<String, Integer>> points = new Mutex<>(new HashMap<>());

    Future<Void> playBoth(String name) {
        return async(() -> {
            try (var guard = points.lock()) {
                guard.get().merge(name, 10, Integer::sum);
                yieldNow().await(); // the break
                guard.get().merge(name, 5, Integer::sum);
            }
        });
    }

    int of(String name) {
        try (var guard = points.lock()) {
            return guard.get().getOrDefault(name, 0);
        }
    }
}

final Scores scores = new Scores();

void main() {
    var ada = spawn(() -> scores.playBoth("Ada").await());
    var bob = spawn(() -> scores.playBoth("Bob").await());
    ada.await();
    bob.await();
    println("Ada " + scores.of("Ada"));
    println("Bob " + scores.of("Bob"));
}
