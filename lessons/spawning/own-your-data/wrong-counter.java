int next = 0;

void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        tasks.add(spawn(() -> {
            println("task " + next);
            next++;
        }));
    }
    for (var task : tasks) {
        task.await();
    }
}
