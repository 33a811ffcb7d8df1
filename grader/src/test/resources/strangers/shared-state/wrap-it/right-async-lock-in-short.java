import dev.asyncworkbook.kernel.sync.Mutex;

record Scores(Mutex<Map<String, Integer>> points) {
    Future<Void> add(String name, int more) {
        return async(() -> {
            try (var guard = points.lock().await()) {
                guard.get().merge(name, more, Integer::sum);
            }
        });
    }
}

void main() {
    var scores = new Scores(new Mutex<>(new TreeMap<>()));
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (String name : List.of("Bob", "Ada")) {
        tasks.add(
                spawn(() -> {
                    scores.add(name, 10).await();
                    yieldNow().await();
                    scores.add(name, 5).await();
                }));
    }
    for (var task : tasks) task.await();
    try (var all = scores.points().lock().await()) {
        all.get().forEach((name, points) -> println(name + " " + points));
    }
}
