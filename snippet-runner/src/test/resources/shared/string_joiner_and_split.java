void main() {
    var joiner = new StringJoiner(",");
    String[] words = "p q".split(" ");
    var a =
            spawn(() -> {
                joiner.add(words[0]);
                yieldNow().await();
                words[1] = "z";
            });
    var b =
            spawn(() -> {
                joiner.add(words[1]);
                yieldNow().await();
                println(joiner);
            });
    a.await();
    b.await();
    println(joiner.toString());
}
