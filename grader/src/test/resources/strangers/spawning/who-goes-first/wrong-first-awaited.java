// fails: truth
void main() {
    var a =
            spawn(() -> {
                println("A");
                return Instant.now();
            });
    var b =
            spawn(() -> {
                println("B");
                return Instant.now();
            });
    var atA = a.await();
    var atB = b.await();
    println((atB.isBefore(atA) ? "B" : "A") + " was first");
}
