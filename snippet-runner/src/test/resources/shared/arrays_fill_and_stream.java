void main() {
    int[] n = {1, 2, 3};
    var a =
            spawn(() -> {
                Arrays.fill(n, 4);
                yieldNow().await();
                n[1] = 0;
            });
    var b =
            spawn(() -> {
                println(Arrays.stream(n).sum());
                yieldNow().await();
                println(IntStreams.sum(n));
            });
    a.await();
    b.await();
    println(n[2]);
}

static class IntStreams {
    static int sum(int[] n) {
        int sum = 0;
        for (int each : n) {
            sum += each;
        }
        return sum;
    }
}
