Future<Void> say(int number) {
    return async(() -> println("task " + number));
}

void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        tasks.add(spawn(say(i)));
    }
    for (var task : tasks) {
        task.await();
    }
}
