void main() {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    var a =
            spawn(() -> {
                list.add(1);
            });
    var b =
            spawn(() -> {
                for (int n : list) {
                    println(n);
                }
            });
    a.await();
    b.await();
    println(list.size());
}
