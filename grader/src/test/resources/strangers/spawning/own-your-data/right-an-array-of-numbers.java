final int[] numbers = {0, 1, 2};

void main() {
    var tasks = new ArrayList<JoinHandle<Integer>>();
    for (int n : numbers) {
        tasks.add(
                spawn(() -> {
                    yieldNow().await();
                    println("task " + numbers[n]);
                    return n;
                }));
    }
    for (var task : tasks) task.await();
}
