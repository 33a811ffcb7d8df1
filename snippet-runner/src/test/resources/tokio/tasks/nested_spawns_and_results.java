// A tree of tasks: each spawns its children, adds up what they give, and one of them fails.
Future<Integer> tree(String path, int depth, Instant start) {
    return async(() -> {
        if (depth == 0) {
            sleep(Duration.ofMillis(path.length())).await();
            if (path.equals("rba")) {
                throw new RuntimeException(path);
            }
            return 1;
        }
        var left = spawn(tree(path + "a", depth - 1, start));
        var right = spawn(tree(path + "b", depth - 1, start));
        int sum = 0;
        for (var child : List.of(Map.entry("left", left), Map.entry("right", right))) {
            try {
                sum += child.getValue().await();
            } catch (JoinError e) {
                println(path + ": " + child.getKey() + " failed, panic " + e.isPanic());
            }
        }
        println(path + ": " + sum + " at " + start.elapsed().toMillis());
        return sum;
    });
}

void main() {
    var start = Instant.now();
    println("sum " + tree("r", 2, start).await());
    var task = spawn(tree("r", 3, start));
    sleep(Duration.ofMillis(2)).await();
    task.abort();
    try {
        task.await();
    } catch (JoinError e) {
        println("cancelled " + e.isCancelled());
    }
    sleep(Duration.ofMillis(5)).await();
    println("end at " + start.elapsed().toMillis());
}
