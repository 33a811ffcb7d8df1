void main() {
    Deque<Integer> work = new ArrayDeque<>(List.of(1, 2, 3));
    var a =
            spawn(() -> {
                println("a " + work.poll());
                yieldNow().await();
                println("a " + work.pollLast());
            });
    var b =
            spawn(() -> {
                println("b " + work.poll());
                yieldNow().await();
                work.push(9);
            });
    a.await();
    b.await();
    println(work);
}
