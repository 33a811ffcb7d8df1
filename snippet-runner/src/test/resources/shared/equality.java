void main() {
    List<Integer> p = new ArrayList<>();
    List<Integer> q = new ArrayList<>();
    var a =
            spawn(() -> {
                p.add(1);
                yieldNow().await();
                q.add(1);
            });
    var b =
            spawn(() -> {
                println(p.equals(q));
                yieldNow().await();
                println(Objects.equals(p, q));
            });
    a.await();
    b.await();
    println(p.equals(q));
}
