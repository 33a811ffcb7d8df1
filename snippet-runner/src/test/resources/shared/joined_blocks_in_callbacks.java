void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var block =
            async(() -> {
                list.forEach(n -> {
                    yieldNow().await();
                    println("p" + n);
                });
            });
    var other =
            async(() -> {
                List.of(3)
                        .forEach(n -> {
                            println("q" + n);
                            yieldNow().await();
                        });
            });
    var task =
            spawn(() -> {
                list.set(1, 7);
                yieldNow().await();
                list.set(1, 8);
            });
    join(block, other).await();
    task.await();
    println(list);
}
