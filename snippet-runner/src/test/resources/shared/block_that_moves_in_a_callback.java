void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var block =
            async(() -> {
                list.forEach(n -> {
                    println(n);
                    yieldNow().await();
                });
            });
    select().on(borrow(block), _ -> println("done")).on(yieldNow(), _ -> println("left")).await();
    var mover =
            spawn(() -> {
                try {
                    block.await();
                } catch (ConcurrentModificationException e) {
                    println("changed");
                }
            });
    var changer =
            spawn(() -> {
                list.set(1, 7);
                yieldNow().await();
                list.add(8);
            });
    mover.await();
    changer.await();
}
