import dev.asyncworkbook.kernel.sync.Mutex;

final int ONE = 5;
final int TWO = 7;

final Mutex<Map<String, Integer>> db = new Mutex<>(new HashMap<>());

Future<Integer> get(String name) {
    return async(() -> {
        try (var map = db.lock().await()) {
            return map.get().getOrDefault(name, 0);
        }
    });
}

Future<Void> add(String name, int points) {
    return async(() -> {
        try (var map = db.lock().await()) {
            map.get().put(name, get(name).await() + points);
        }
    });
}

void main() {
    var one = spawn(() -> add("Ada", ONE).await());
    var two = spawn(() -> add("Ada", TWO).await());
    one.await();
    two.await();
    println("Ada " + get("Ada").await());
}
