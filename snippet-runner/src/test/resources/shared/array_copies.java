void main() {
    int[] n = {3, 1, 2};
    var a =
            spawn(() -> {
                n[0] = 9;
                yieldNow().await();
                Arrays.sort(n);
            });
    var b =
            spawn(() -> {
                int[] copy = n.clone();
                yieldNow().await();
                println(copy[0] + " " + n[0]);
                yieldNow().await();
                int[] other = Arrays.copyOf(n, 2);
                println(other[0]);
            });
    a.await();
    b.await();
    println(n[1]);
}
