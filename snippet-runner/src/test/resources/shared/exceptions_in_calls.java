void main() {
    List<Integer> list = new ArrayList<>();
    var a =
            spawn(() -> {
                try {
                    list.get(0);
                } catch (IndexOutOfBoundsException e) {
                    println("none");
                }
                yieldNow().await();
                list.add(1);
            });
    var b =
            spawn(() -> {
                list.add(2);
                yieldNow().await();
                try {
                    list.remove(5);
                } catch (IndexOutOfBoundsException e) {
                    println(list.size());
                }
            });
    a.await();
    b.await();
    println(list);
}
