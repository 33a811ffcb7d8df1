void main() {
    Integer[] n = {3, 1};
    List<Integer> view = Arrays.asList(n);
    var a =
            spawn(() -> {
                view.set(0, 7);
                yieldNow().await();
                n[1] = 4;
            });
    var b =
            spawn(() -> {
                println(n[0]);
                Collections.sort(view);
                yieldNow().await();
                println(view);
            });
    a.await();
    b.await();
    println(n[0] + " " + n[1]);
}
