void main() {
    boolean[] done = new boolean[2];
    String[] names = new String[2];
    var a =
            spawn(() -> {
                done[0] = true;
                names[0] = "a" + names[1];
                yieldNow().await();
                println(done[1]);
            });
    var b =
            spawn(() -> {
                done[1] = true;
                names[1] = "b" + names[0];
                yieldNow().await();
                println(done[0]);
            });
    a.await();
    b.await();
    println(String.join(",", names));
}
