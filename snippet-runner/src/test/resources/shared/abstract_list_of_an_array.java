void main() {
    int[] n = {1, 2};
    List<Integer> view =
            new AbstractList<>() {
                public Integer get(int i) {
                    return n[i];
                }

                public int size() {
                    return n.length;
                }
            };
    var a =
            spawn(() -> {
                n[0] = 5;
                yieldNow().await();
                n[1] = 6;
            });
    var b =
            spawn(() -> {
                println(view);
                yieldNow().await();
                println(view.contains(6));
            });
    a.await();
    b.await();
    println(view.subList(0, 1));
}
