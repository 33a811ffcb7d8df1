void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int i = 1; i <= 3; i++) {
        int own = i;
        tasks.add(spawn(() -> println("task " + own)));
    }
    for (var task : tasks) {
        task.await();
    }
}
