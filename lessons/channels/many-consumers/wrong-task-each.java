final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

void main() {
    var tasks = new JoinSet<Void>();
    for (int i = 1; i <= 3; i++) {
        int number = i;
        tasks.spawn(() -> job(number));
    }
    tasks.joinAll().await();
    println("all done");
}
