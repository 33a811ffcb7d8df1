void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var a =
            spawn(() -> {
                list.add(3);
                yieldNow().await();
                list.remove(0);
            });
    var b =
            spawn(() -> {
                var doubled =
                        list.stream().map(n -> n * 2).collect(java.util.stream.Collectors.toList());
                println(doubled);
                doubled.add(0);
                yieldNow().await();
                println(list.stream().mapToInt(Integer::intValue).sum());
            });
    a.await();
    b.await();
    println(list);
}
