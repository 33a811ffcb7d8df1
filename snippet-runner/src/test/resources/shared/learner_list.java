static class Bounded extends ArrayList<Integer> {
    public boolean add(Integer n) {
        return size() < 2 && super.add(n);
    }
}

void main() {
    List<Integer> list = new Bounded();
    var a =
            spawn(() -> {
                println(list.add(1));
                yieldNow().await();
                println(list.add(2));
            });
    var b =
            spawn(() -> {
                println(list.add(3));
                yieldNow().await();
                println(list.contains(2));
            });
    a.await();
    b.await();
    println(list);
}
