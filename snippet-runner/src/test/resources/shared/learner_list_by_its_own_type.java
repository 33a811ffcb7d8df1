interface Sink {
    boolean add(Integer n);
}

static class Plain extends ArrayList<Integer> implements Sink {}

void main() {
    var list = new Plain();
    Sink sink = list;
    var a =
            spawn(() -> {
                sink.add(1);
                yieldNow().await();
                println(list.size());
            });
    var b =
            spawn(() -> {
                sink.add(2);
                yieldNow().await();
                list.removeFirst();
            });
    a.await();
    b.await();
    println(list);
}
