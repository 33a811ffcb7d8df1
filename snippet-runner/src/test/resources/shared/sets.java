void main() {
    Set<String> set = new HashSet<>();
    var a =
            spawn(() -> {
                println("a " + set.add("x"));
                yieldNow().await();
                set.remove("x");
            });
    var b =
            spawn(() -> {
                println("b " + set.add("x"));
                yieldNow().await();
                println(set.contains("x"));
            });
    a.await();
    b.await();
    println(set);
}
