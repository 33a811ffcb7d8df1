import dev.asyncworkbook.kernel.sync.Mutex;

final int ONE = 5;
final int TWO = 7;

final Mutex<Map<String, Integer>> db = new Mutex<>(new HashMap<>());

Future<Void> add(String name, int points) {
    return async(() -> {
        try (var map = db.lock().await()) {
            map.get().merge(name, points, Integer::sum);
        }
    });
}

void main() {
    var one = spawn(() -> add("Ada", ONE).await());
    var two = spawn(() -> add("Ada", TWO).await());
    one.await();
    two.await();
    try (var map = db.lock().await()) {
        println("Ada " + map.get().get("Ada"));
    }
}
