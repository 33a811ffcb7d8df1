void main() {
    var set = new JoinSet<Void>();
    set.spawn(() -> println("task 2"));
    set.spawn(() -> println("task 1"));
    set.spawn(() -> println("task 0"));
    while (set.joinNext().await() instanceof Some) {}
}
