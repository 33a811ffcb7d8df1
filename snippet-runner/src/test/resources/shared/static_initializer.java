static class Ids {
    static int next = 10;
    static final int[] SEEN = new int[2];
}

void main() {
    var a =
            spawn(() -> {
                Ids.SEEN[0] = Ids.next++;
                yieldNow().await();
                println(Ids.SEEN[1]);
            });
    var b =
            spawn(() -> {
                Ids.SEEN[1] = Ids.next++;
                yieldNow().await();
                println(Ids.SEEN[0]);
            });
    a.await();
    b.await();
    println(Ids.next);
}
