Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int n = 1; n <= 4; n++) {
        int i = n;
        println("tick " + i);
        tasks.add(spawn(() -> work(i).await()));
        if (n < 4) {
            sleep(Duration.ofMillis(300)).await();
        }
    }
    for (var task : tasks) {
        task.await();
    }
}
