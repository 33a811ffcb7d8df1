void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var a =
            spawn(() -> {
                try {
                    list.forEach(n -> {
                        println(n);
                        yieldNow().await();
                    });
                } catch (ConcurrentModificationException e) {
                    println("changed");
                }
            });
    var b =
            spawn(() -> {
                println("b");
                yieldNow().await();
                list.add(3);
            });
    a.await();
    b.await();
    println(list);
}
