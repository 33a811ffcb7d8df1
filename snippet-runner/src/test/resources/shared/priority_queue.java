void main() {
    var queue = new PriorityQueue<Integer>();
    var a =
            spawn(() -> {
                queue.add(5);
                yieldNow().await();
                queue.add(1);
            });
    var b =
            spawn(() -> {
                println(queue.peek());
                yieldNow().await();
                println(queue.poll());
            });
    a.await();
    b.await();
    println(queue.size());
}
