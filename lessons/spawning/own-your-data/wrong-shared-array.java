void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    int[] number = {0};
    for (; number[0] < 3; number[0]++) {
        tasks.add(spawn(() -> println("task " + number[0])));
    }
    for (var task : tasks) {
        task.await();
    }
}
