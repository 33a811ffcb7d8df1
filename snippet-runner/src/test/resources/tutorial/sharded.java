// prints: total 100
import dev.asyncworkbook.kernel.std.Mutex;

record Db(List<Mutex<Integer>> shards) {
    void increment(int key) {
        try (var shard = shards.get(key % shards.size()).lock()) {
            shard.set(shard.get() + 1);
        }
    }
}

void main() {
    var db = new Db(new ArrayList<>());
    for (int i = 0; i < 4; i++) db.shards().add(new Mutex<>(0));
    var tasks = new JoinSet<Void>();
    for (int i = 0; i < 100; i++) {
        int key = i;
        tasks.spawn(() -> db.increment(key));
    }
    tasks.joinAll().await();
    int total = 0;
    for (var shard : db.shards()) {
        try (var guard = shard.lock()) {
            total += guard.get();
        }
    }
    println("total " + total);
}
