static class Range implements Iterable<Integer> {
    int end = 2;

    public Iterator<Integer> iterator() {
        return java.util.stream.IntStream.range(0, end).iterator();
    }
}

void main() {
    var range = new Range();
    var a =
            spawn(() -> {
                range.end = 1;
                yieldNow().await();
                range.end = 3;
            });
    var b =
            spawn(() -> {
                for (int n : range) {
                    println(n);
                }
                yieldNow().await();
                range.forEach(n -> println(n));
            });
    a.await();
    b.await();
    println(range.end);
}
