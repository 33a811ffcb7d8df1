int number = 0;

void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (number = 0; number < 3; number++) {
        tasks.add(spawn(() -> println("task " + number)));
    }
    for (var task : tasks) {
        task.await();
    }
}
