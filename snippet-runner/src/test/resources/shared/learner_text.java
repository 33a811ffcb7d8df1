static class Name {
    String s = "old";

    public String toString() {
        return s;
    }
}

void main() {
    var name = new Name();
    List<Name> names = List.of(name);
    var a =
            spawn(() -> {
                name.s = "new";
                yieldNow().await();
                name.s = "newer";
            });
    var b =
            spawn(() -> {
                println(names);
                yieldNow().await();
                println("hi " + name);
            });
    a.await();
    b.await();
    println(name);
}
