void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var a =
            spawn(() -> {
                var i = list.iterator();
                println(i.next());
                yieldNow().await();
                try {
                    println(i.next());
                } catch (ConcurrentModificationException e) {
                    println("changed");
                }
            });
    var b =
            spawn(() -> {
                list.size();
                yieldNow().await();
                list.add(3);
            });
    a.await();
    b.await();
    println(list);
}
